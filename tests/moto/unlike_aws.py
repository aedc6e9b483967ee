"""What moto 5.2.5 lacks or does unlike AWS, each tried anew: prints the names of those that are still so. Argument: the server's address."""

import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError

URL = sys.argv[1]


def client(service, region="us-east-1"):
    # S3 Control puts the account before the host, which has no name of its own here.
    config = Config(retries={"max_attempts": 0}, inject_host_prefix=False)
    return boto3.client(service, region_name=region, endpoint_url=URL, config=config)


def unanswered(ask):
    """moto says that it does not know the call: an error page, or an error that is none of the service's."""
    try:
        ask()
    except ResponseParserError:
        return True
    except ClientError as error:
        return error.response["ResponseMetadata"]["HTTPStatusCode"] in (404, 500, 501) and (
            "html" in str(error).lower() or error.response["Error"]["Code"] in ("404", "500", "501", "InternalFailure", "NotYetImplemented")
        )
    return False


def key_pair_by_id():
    ec2 = client("ec2", "eu-west-1")
    made = ec2.create_key_pair(KeyName="one")["KeyPairId"]
    ec2.delete_key_pair(KeyPairId=made)
    return [one["KeyPairId"] for one in ec2.describe_key_pairs()["KeyPairs"]] == [made]


def snapshot_shared_by_members():
    ec2 = client("ec2", "eu-west-1")
    disk = ec2.create_volume(AvailabilityZone="eu-west-1a", Size=1)["VolumeId"]
    snapshot = ec2.create_snapshot(VolumeId=disk)["SnapshotId"]
    add = {"Add": [{"UserId": "111122223333"}]}
    ec2.modify_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission", CreateVolumePermission=add)
    return ec2.describe_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission")["CreateVolumePermissions"] == []


def own_snapshots_are_everybodys():
    ec2 = client("ec2", "eu-west-2")
    disk = ec2.create_volume(AvailabilityZone="eu-west-2a", Size=1)["VolumeId"]
    private = ec2.create_snapshot(VolumeId=disk)["SnapshotId"]
    public = ec2.describe_snapshots(OwnerIds=["self"], RestorableByUserIds=["all"])["Snapshots"]
    return private in [one["SnapshotId"] for one in public]


def regions_of_other_partitions():
    return "cn-north-1" in [one["RegionName"] for one in client("ec2").describe_regions(AllRegions=True)["Regions"]]


def trail_without_selectors():
    client("s3").create_bucket(Bucket="unlike-aws-trail")
    client("cloudtrail").create_trail(Name="unlike", S3BucketName="unlike-aws-trail")
    return client("cloudtrail").get_event_selectors(TrailName="unlike")["EventSelectors"] == []


def emr_in_every_region():
    here, there = client("emr", "eu-west-1"), client("emr", "eu-west-2")
    instances = {"MasterInstanceType": "m5.xlarge", "InstanceCount": 1, "KeepJobFlowAliveWhenNoSteps": True}
    made = here.run_job_flow(Name="one", Instances=instances, JobFlowRole="r", ServiceRole="s")["JobFlowId"]
    return made in [one["Id"] for one in there.list_clusters()["Clusters"]]


PROBES = {
    "iam ListServiceSpecificCredentials": lambda: unanswered(lambda: client("iam").list_service_specific_credentials(UserName="x")),
    "iam SimulatePrincipalPolicy": lambda: unanswered(
        lambda: client("iam").simulate_principal_policy(PolicySourceArn="arn:aws:iam::123456789012:user/x", ActionNames=["s3:GetObject"])
    ),
    "lambda ListFunctionUrlConfigs": lambda: unanswered(lambda: client("lambda").list_function_url_configs(FunctionName="x")),
    "sesv2 PutAccountSendingAttributes": lambda: unanswered(lambda: client("sesv2").put_account_sending_attributes(SendingEnabled=False)),
    "lightsail": lambda: unanswered(lambda: client("lightsail").get_instances()),
    "access analyzer": lambda: unanswered(lambda: client("accessanalyzer").list_analyzers()),
    "ec2 serial console": lambda: unanswered(lambda: client("ec2").get_serial_console_access_status()),
    "ec2 public block of snapshots": lambda: unanswered(lambda: client("ec2").get_snapshot_block_public_access_state()),
    "ec2 public block of images": lambda: unanswered(lambda: client("ec2").get_image_block_public_access_state()),
    "ec2 instance metadata defaults": lambda: unanswered(lambda: client("ec2").get_instance_metadata_defaults()),
    "budgets DescribeSubscribersForNotification": lambda: unanswered(
        lambda: client("budgets").describe_subscribers_for_notification(
            AccountId="123456789012",
            BudgetName="x",
            Notification={"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 1.0, "ThresholdType": "PERCENTAGE"},
        )
    ),
    "cost anomaly monitors": lambda: unanswered(lambda: client("ce").get_anomaly_monitors()),
    "ec2 DeleteKeyPair by id": key_pair_by_id,
    "ec2 ModifySnapshotAttribute by CreateVolumePermission": snapshot_shared_by_members,
    "ec2 DescribeSnapshots of everybody": own_snapshots_are_everybodys,
    "ec2 DescribeRegions of other partitions": regions_of_other_partitions,
    "cloudtrail selectors of a new trail": trail_without_selectors,
    "emr clusters of other Regions": emr_in_every_region,
}

print(json.dumps({name: bool(probe()) for name, probe in PROBES.items()}))
