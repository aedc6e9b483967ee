"""Everything boto3 sees of the account, kind by kind and thing by thing: what Hikeshi is judged by."""

import json
import sys

import jmespath
from botocore.exceptions import ClientError

from eyes_iam import identities
from happened import HOME, REGIONS, Happened

# kind, boto3's service and list, where the things stand in the answer, what each is called by, what of it is by chance or changes by itself
LISTS = [
    ("machine", "ec2", "describe_instances", "Reservations[].Instances[]", "InstanceId", ["ClientToken", "StateTransitionReason", "NetworkInterfaces"]),
    ("disk", "ec2", "describe_volumes", "Volumes[]", "VolumeId", []),
    ("address", "ec2", "describe_addresses", "Addresses[]", "AllocationId", []),
    ("security group", "ec2", "describe_security_groups", "SecurityGroups[]", "GroupId", []),
    ("key pair", "ec2", "describe_key_pairs", "KeyPairs[]", "KeyName", ["KeyFingerprint"]),
    ("launch template", "ec2", "describe_launch_templates", "LaunchTemplates[]", "LaunchTemplateName", []),
    ("spot request", "ec2", "describe_spot_instance_requests", "SpotInstanceRequests[]", "SpotInstanceRequestId", []),
    ("spot fleet", "ec2", "describe_spot_fleet_requests", "SpotFleetRequestConfigs[]", "SpotFleetRequestId", []),
    ("fleet", "ec2", "describe_fleets", "Fleets[]", "FleetId", []),
    ("gateway", "ec2", "describe_nat_gateways", "NatGateways[]", "NatGatewayId", []),
    ("group", "autoscaling", "describe_auto_scaling_groups", "AutoScalingGroups[]", "AutoScalingGroupName", []),
    ("function", "lambda", "list_functions", "Functions[]", "FunctionName", []),
    ("rule", "events", "list_rules", "Rules[]", "Name", []),
    ("schedule", "scheduler", "list_schedules", "Schedules[]", "Name", []),
    ("notebook", "sagemaker", "list_notebook_instances", "NotebookInstances[]", "NotebookInstanceName", []),
    ("endpoint", "sagemaker", "list_endpoints", "Endpoints[]", "EndpointName", []),
    ("training job", "sagemaker", "list_training_jobs", "TrainingJobSummaries[]", "TrainingJobName", []),
    ("compute environment", "batch", "describe_compute_environments", "computeEnvironments[]", "computeEnvironmentName", []),
    ("job queue", "batch", "describe_job_queues", "jobQueues[]", "jobQueueName", []),
    ("stack", "cloudformation", "list_stacks", "StackSummaries[]", "StackName", []),
    ("state machine", "stepfunctions", "list_state_machines", "stateMachines[]", "name", []),
    ("cluster of machines", "emr", "list_clusters", "Clusters[]", "Name", ["ClusterArn"]),
    ("glue job", "glue", "get_jobs", "Jobs[]", "Name", []),
    ("glue trigger", "glue", "get_triggers", "Triggers[]", "Name", []),
    ("topic", "sns", "list_topics", "Topics[]", "TopicArn", []),
    ("detector", "guardduty", "list_detectors", "DetectorIds[]", "@", []),
]


def look(account):
    seen = {"identity": identities(account), "bucket": buckets(account), "trail": trails(account), "sender": senders(account)}
    for region in REGIONS:
        for kind, service, operation, path, name, changing in LISTS:
            things = seen.setdefault(kind, {})
            for one in jmespath.search(path, getattr(account.client(service, region), operation)()) or []:
                things[f"{region} {jmespath.search(name, one)}"] = {k: v for k, v in one.items() if k not in changing} if isinstance(one, dict) else one
        for group in seen["group"].values():
            group["SuspendedProcesses"].sort(key=lambda one: one["ProcessName"])
        clusters(account, region, seen)
        more_of_machines(account, region, seen)
        shares(account, region, seen)
        more_of_functions(account, region, seen)
        seen.setdefault("text messages", {})[region] = account.client("sns", region).get_sms_attributes()["attributes"]
    return seen


def maybe(ask):
    try:
        return ask()
    except ClientError as error:
        return error.response["Error"]["Code"]


def clusters(account, region, seen):
    ecs = account.client("ecs", region)
    for cluster in ecs.list_clusters()["clusterArns"]:
        name = cluster.rsplit("/", 1)[1]
        services = ecs.list_services(cluster=cluster)["serviceArns"]
        for one in ecs.describe_services(cluster=cluster, services=services)["services"] if services else []:
            seen.setdefault("service", {})[f"{region} {name}/{one['serviceName']}"] = {key: one[key] for key in ("desiredCount", "status", "taskDefinition")}
        tasks = [task for status in ("RUNNING", "STOPPED") for task in ecs.list_tasks(cluster=cluster, desiredStatus=status)["taskArns"]]
        for one in ecs.describe_tasks(cluster=cluster, tasks=tasks)["tasks"] if tasks else []:
            seen.setdefault("task", {})[f"{region} {name}/{one['taskArn'].rsplit('/', 1)[1]}"] = {key: one[key] for key in ("lastStatus", "desiredStatus")}
    eks = account.client("eks", region)
    for cluster in eks.list_clusters()["clusters"]:
        seen.setdefault("kubernetes", {})[f"{region} {cluster}"] = eks.describe_cluster(name=cluster)["cluster"]["status"]
        for group in eks.list_nodegroups(clusterName=cluster)["nodegroups"]:
            node = eks.describe_nodegroup(clusterName=cluster, nodegroupName=group)["nodegroup"]
            seen.setdefault("node group", {})[f"{region} {cluster}/{group}"] = {"scaling": node["scalingConfig"], "status": node["status"]}


def more_of_machines(account, region, seen):
    ec2 = account.client("ec2", region)
    for key, machine in seen["machine"].items():
        if key.startswith(region):
            for attribute in ("disableApiTermination", "disableApiStop"):
                answer = ec2.describe_instance_attribute(InstanceId=machine["InstanceId"], Attribute=attribute)
                machine[attribute] = answer.get(attribute[0].upper() + attribute[1:], {}).get("Value")


def shares(account, region, seen):
    ec2 = account.client("ec2", region)
    for one in ec2.describe_images(Owners=["self"])["Images"]:
        shared = ec2.describe_image_attribute(ImageId=one["ImageId"], Attribute="launchPermission")["LaunchPermissions"]
        seen.setdefault("image", {})[f"{region} {one['ImageId']}"] = {"public": one["Public"], "shared": shared}
    for one in ec2.describe_volumes()["Volumes"]:
        for snapshot in ec2.describe_snapshots(Filters=[{"Name": "volume-id", "Values": [one["VolumeId"]]}])["Snapshots"]:
            shared = ec2.describe_snapshot_attribute(SnapshotId=snapshot["SnapshotId"], Attribute="createVolumePermission")
            seen.setdefault("snapshot", {})[f"{region} {snapshot['SnapshotId']}"] = shared["CreateVolumePermissions"]


def more_of_functions(account, region, seen):
    client = account.client("lambda", region)
    for key, function in seen["function"].items():
        if key.startswith(region):
            name = function["FunctionName"]
            function["concurrency"] = client.get_function_concurrency(FunctionName=name).get("ReservedConcurrentExecutions")
            function["policy"] = maybe(lambda name=name: json.loads(client.get_policy(FunctionName=name)["Policy"]))
            function["url"] = maybe(lambda name=name: client.get_function_url_config(FunctionName=name)["AuthType"])
    for one in client.list_event_source_mappings()["EventSourceMappings"]:
        seen.setdefault("mapping", {})[f"{region} {one['UUID']}"] = {"state": one["State"]}


def buckets(account):
    s3 = account.client("s3")
    names = [one["Name"] for one in s3.list_buckets()["Buckets"]]
    return {name: maybe(lambda name=name: json.loads(s3.get_bucket_policy(Bucket=name)["Policy"])) for name in names}


def trails(account):
    client = account.client("cloudtrail")
    return {
        one["Name"]: {**one, "logging": client.get_trail_status(Name=one["TrailARN"])["IsLogging"]}
        for one in client.describe_trails(includeShadowTrails=False)["trailList"]
    }


def senders(account):
    return {name: True for name in account.client("ses", HOME).list_identities()["Identities"]}


if __name__ == "__main__":
    print(json.dumps(look(Happened(sys.argv[1])), default=str, sort_keys=True))
