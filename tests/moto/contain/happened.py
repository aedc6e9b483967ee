"""Calls on the moto server that are written down as they happen, so that the log of the incident tells what boto3 did and nothing else."""

import datetime
import json
import zipfile
from io import BytesIO

import boto3
from botocore.config import Config

ACCOUNT = "123456789012"
STRANGER = "111122223333"
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
HOME, FAR, NEAR = "us-east-1", "us-west-2", "ap-northeast-1"
REGIONS = [HOME, FAR, NEAR]
# An image as AWS's documentation names them. moto starts machines from any; its own thousands of images and their snapshots are left out (hijacked-account.ts).
IMAGE = "ami-0abcdef1234567890"


def trust(principal):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}]})


def allow(*actions):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": "*"}]})


def code():
    """A function's code, as Lambda wants it."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo("index.py"), "def handler(event, context):\n    return None\n")
    return packed.getvalue()


class Happened:
    """One account on one server, and everything done to it."""

    def __init__(self, url):
        self.url = url
        self.clients = {}
        self.calls = []
        self.who = None

    def client(self, service, region=HOME):
        key = (service, region)
        if key not in self.clients:
            self.clients[key] = boto3.client(
                service, region_name=region, endpoint_url=self.url, config=Config(retries={"max_attempts": 0}, parameter_validation=True)
            )
        return self.clients[key]

    def do(self, service, operation, region=HOME, **request):
        """Makes the call and writes it down, with who did it. AWS's answer."""
        client = self.client(service, region)
        method = next(name for name, api in client.meta.method_to_api_mapping.items() if api == operation)
        answer = getattr(client, method)(**request)
        answer.pop("ResponseMetadata", None)
        self.calls.append(
            {
                "who": self.who,
                "at": datetime.datetime.now(datetime.timezone.utc).isoformat(),
                "service": service,
                "operation": operation,
                "region": region,
                "request": request,
                "response": answer,
            }
        )
        return answer

    def by_service(self, service, operation, region, caller, response):
        """What a service of AWS did of itself, following from an earlier call."""
        self.calls.append(
            {
                "who": caller,
                "at": datetime.datetime.now(datetime.timezone.utc).isoformat(),
                "service": service,
                "operation": operation,
                "region": region,
                "request": {},
                "response": response,
            }
        )

    def subnets(self, region):
        return [one["SubnetId"] for one in self.client("ec2", region).describe_subnets()["Subnets"]]
