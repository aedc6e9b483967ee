"""Plants what a hijack leaves in many regions of a moto server with boto3, and prints everything that stands there as {kind, region, id}, by boto3's own listing."""

import io
import json
import sys
import zipfile

import boto3

URL = sys.argv[1]
PLAN = json.load(sys.stdin)
planted = []


def client(service, region="us-east-1"):
    return boto3.client(service, region_name=region, endpoint_url=URL)


def stands(kind, region, name):
    planted.append({"kind": kind, "region": region, "id": name})


def zipped():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("index.py", "def handler(event, context): pass")
    return content.getvalue()


iam = client("iam")
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
role = iam.create_role(RoleName="planted-role", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
stands("iam-role", "global", "planted-role")
for number in range(PLAN["users"]):
    name = f"planted-user-{number:03}"
    iam.create_user(UserName=name)
    stands("iam-user", "global", name)
    key = iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]
    stands("iam-access-key", "global", key)

for region, count in PLAN["instances"].items():
    ec2 = client("ec2", region)
    ran = ec2.run_instances(ImageId="ami-12c6146b", InstanceType="c5.4xlarge", MinCount=count, MaxCount=count)["Instances"]
    for one in ran:
        stands("ec2-instance", region, one["InstanceId"])
    gone = ec2.run_instances(ImageId="ami-12c6146b", InstanceType="c5.4xlarge", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    ec2.terminate_instances(InstanceIds=[gone])
    stopped = ec2.run_instances(ImageId="ami-12c6146b", InstanceType="p3.2xlarge", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    ec2.stop_instances(InstanceIds=[stopped])
    stands("ec2-instance", region, stopped)
    stands("ec2-address", region, ec2.allocate_address(Domain="vpc")["AllocationId"])
    ec2.create_key_pair(KeyName="planted-key")
    stands("ec2-key-pair", region, "planted-key")

    template = ec2.create_launch_template(LaunchTemplateName="planted", LaunchTemplateData={"ImageId": "ami-12c6146b", "InstanceType": "c5.large"})
    stands("ec2-launch-template", region, template["LaunchTemplate"]["LaunchTemplateId"])
    subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    scaling = client("autoscaling", region)
    scaling.create_auto_scaling_group(AutoScalingGroupName="planted-group", MinSize=2, MaxSize=4, DesiredCapacity=2, VPCZoneIdentifier=subnet,
                                      LaunchTemplate={"LaunchTemplateName": "planted", "Version": "$Latest"})
    stands("auto-scaling-group", region, "planted-group")
    for one in scaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]["Instances"]:
        stands("ec2-instance", region, one["InstanceId"])

    functions = client("lambda", region)
    functions.create_function(FunctionName="planted-function", Runtime="python3.12", Role=role, Handler="index.handler", Code={"ZipFile": zipped()})
    stands("lambda-function", region, "planted-function")

    ecs = client("ecs", region)
    ecs.create_cluster(clusterName="planted-cluster")
    stands("ecs-cluster", region, "planted-cluster")
    ecs.register_task_definition(family="planted-task", containerDefinitions=[{"name": "miner", "image": "miner", "cpu": 256, "memory": 512}])
    ecs.create_service(cluster="planted-cluster", serviceName="planted-service", taskDefinition="planted-task", desiredCount=2)
    stands("ecs-service", region, "planted-service")
    client("eks", region).create_cluster(name="planted-eks", roleArn=role, resourcesVpcConfig={"subnetIds": [subnet]})
    stands("eks-cluster", region, "planted-eks")

    client("sagemaker", region).create_notebook_instance(NotebookInstanceName="planted-notebook", InstanceType="ml.t3.medium", RoleArn=role)
    stands("sagemaker-notebook", region, "planted-notebook")
    client("rds", region).create_db_instance(DBInstanceIdentifier="planted-db", DBInstanceClass="db.t3.micro", Engine="mysql", AllocatedStorage=20,
                                             MasterUsername="admin", MasterUserPassword="notasecret1")
    stands("rds-instance", region, "planted-db")

# What stands without having been asked for, as boto3 lists it in every region: the disks of machines.
for region in PLAN["regions"]:
    for page in client("ec2", region).get_paginator("describe_volumes").paginate():
        for one in page["Volumes"]:
            stands("ec2-volume", region, one["VolumeId"])

print(json.dumps(planted))
