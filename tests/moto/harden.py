"""boto3 on the moto server, for harden: `plant` leaves an account as a hijack finds it, `state` prints what stands there now."""

import json
import sys

import boto3
from botocore.exceptions import ClientError

URL = sys.argv[1]
PLAN = json.load(sys.stdin)
REGIONS = PLAN["regions"]
ACCOUNT = "123456789012"


def client(service, region="us-east-1"):
    return boto3.client(service, region_name=region, endpoint_url=URL)


def s3control():
    """boto3 puts the account before the host, which has no name of its own here."""
    made = client("s3control")

    def without_account(request, **_):
        request.url = request.url.replace(f"//{ACCOUNT}.", "//")

    made.meta.events.register("before-send.s3-control", without_account)
    return made


iam = client("iam")


def plant():
    for name in ("alice", "bob"):
        iam.create_user(UserName=name)
    key = iam.create_access_key(UserName="alice")["AccessKey"]["AccessKeyId"]
    iam.create_login_profile(UserName="bob", Password="Example-Passw0rd")
    iam.create_role(
        RoleName="back-door",
        AssumeRolePolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "sts:AssumeRole"}]}
        ),
    )
    ec2 = client("ec2")
    machine = ec2.run_instances(ImageId="ami-0abcdef1234567890", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    image = ec2.create_image(InstanceId=machine, Name="shop")["ImageId"]
    ec2.modify_image_attribute(ImageId=image, Attribute="launchPermission", LaunchPermission={"Add": [{"Group": "all"}]})
    return {"key": key, "image": image}


def maybe(ask):
    try:
        return ask()
    except ClientError as error:
        return error.response["Error"]["Code"]


def state():
    trails = client("cloudtrail").describe_trails()["trailList"]
    budgets = client("budgets")
    return {
        "passwordPolicy": maybe(lambda: iam.get_account_password_policy()["PasswordPolicy"]),
        "keys": {one["AccessKeyId"]: one["Status"] for one in iam.list_access_keys(UserName="alice")["AccessKeyMetadata"]},
        "trails": [
            {
                "multi": one["IsMultiRegionTrail"],
                "validated": one["LogFileValidationEnabled"],
                "logging": client("cloudtrail", one["HomeRegion"]).get_trail_status(Name=one["Name"])["IsLogging"],
                "bucket": one["S3BucketName"],
            }
            for one in trails
        ],
        "buckets": [one["Name"] for one in client("s3").list_buckets()["Buckets"]],
        "detectors": {
            region: [
                client("guardduty", region).get_detector(DetectorId=one)["Status"] for one in client("guardduty", region).list_detectors()["DetectorIds"]
            ]
            for region in REGIONS
        },
        "s3Block": maybe(lambda: s3control().get_public_access_block(AccountId=ACCOUNT)["PublicAccessBlockConfiguration"]),
        "contact": maybe(lambda: client("account").get_alternate_contact(AlternateContactType="SECURITY")["AlternateContact"]["EmailAddress"]),
        "encrypted": {region: client("ec2", region).get_ebs_encryption_by_default()["EbsEncryptionByDefault"] for region in REGIONS},
        "publicImages": [one["ImageId"] for one in client("ec2").describe_images(Owners=["self"])["Images"] if one["Public"]],
        "alarms": {
            one["Name"]: [target["Arn"] for target in client("events").list_targets_by_rule(Rule=one["Name"])["Targets"]]
            for one in client("events").list_rules()["Rules"]
        },
        "topics": {
            one["TopicArn"]: [
                subscribed["Endpoint"] for subscribed in client("sns").list_subscriptions_by_topic(TopicArn=one["TopicArn"])["Subscriptions"]
            ]
            for one in client("sns").list_topics()["Topics"]
        },
        "budgets": {
            one["BudgetName"]: [
                alert["NotificationType"] for alert in budgets.describe_notifications_for_budget(AccountId=ACCOUNT, BudgetName=one["BudgetName"])["Notifications"]
            ]
            for one in budgets.describe_budgets(AccountId=ACCOUNT).get("Budgets", [])
        },
    }


print(json.dumps({"plant": plant, "state": state}[PLAN["do"]](), default=str))
