"""Asks the practice account through boto3, and prints what it saw. Standard input: {url, keys, region, bucket}."""
import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

wish = json.load(sys.stdin)
keys = wish["keys"]


def client(service, **more):
    return boto3.client(
        service,
        endpoint_url=wish["url"],
        region_name=wish["region"],
        aws_access_key_id=keys["accessKeyId"],
        aws_secret_access_key=keys["secretAccessKey"],
        aws_session_token=more.get("token", keys.get("sessionToken")),
        config=Config(retries={"max_attempts": 0}),
    )


def error(act):
    try:
        act()
    except ClientError as refused:
        return [refused.response["Error"]["Code"], refused.response["ResponseMetadata"]["HTTPStatusCode"]]
    return None


iam, ec2, s3, trail = client("iam"), client("ec2"), client("s3"), client("cloudtrail")
pages = ec2.get_paginator("describe_instances").paginate(PaginationConfig={"PageSize": 5})
instances = [i["InstanceId"] for page in pages for r in page["Reservations"] for i in r["Instances"]]
objects = [o["Key"] for page in s3.get_paginator("list_objects_v2").paginate(Bucket=wish["bucket"]) for o in page.get("Contents", [])]
events = trail.lookup_events(MaxResults=3)["Events"]

print(
    json.dumps(
        {
            "arn": client("sts").get_caller_identity()["Arn"],
            "users": [u["UserName"] for page in iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 2}) for u in page["Users"]],
            "instances": instances,
            "objects": len(objects),
            "firstBytes": s3.get_object(Bucket=wish["bucket"], Key=objects[0])["Body"].read()[:2].hex(),
            "events": [json.loads(e["CloudTrailEvent"])["eventID"] == e["EventId"] for e in events],
            "functions": len(client("lambda").list_functions()["Functions"]),
            "missingUser": error(lambda: iam.get_user(UserName="nobody")),
            "missingInstance": error(lambda: ec2.describe_instances(InstanceIds=["i-0123456789abcdef0"])),
            "missingBucket": error(lambda: s3.list_objects_v2(Bucket="somebody-elses")),
            "wrongToken": error(lambda: client("sts", token="wrong").get_caller_identity()),
        }
    )
)
