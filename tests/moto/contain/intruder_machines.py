"""Machines, and what starts them again when they are ended."""

from happened import ACCOUNT, FAR, HOME, IMAGE, NEAR, allow, code, trust
from owner import run


def starting_again(account):
    do = account.do
    subnets = account.subnets(NEAR)
    template = do("ec2", "CreateLaunchTemplate", NEAR, LaunchTemplateName="SPOT-x", LaunchTemplateData={"ImageId": IMAGE, "InstanceType": "c5.4xlarge"})
    template = template["LaunchTemplate"]["LaunchTemplateId"]
    do(
        "autoscaling",
        "CreateAutoScalingGroup",
        NEAR,
        AutoScalingGroupName="SPOT-x-1",
        MinSize=2,
        MaxSize=99,
        DesiredCapacity=2,
        VPCZoneIdentifier=",".join(subnets),
        LaunchTemplate={"LaunchTemplateId": template, "Version": "$Latest"},
    )
    grown = grown_by_group(account, "SPOT-x-1", template)
    bid = {"ImageId": IMAGE, "InstanceType": "c5.2xlarge"}
    spot = do("ec2", "RequestSpotInstances", NEAR, InstanceCount=1, Type="persistent", LaunchSpecification=bid)["SpotInstanceRequests"]
    won = bid_won(account, spot[0]["SpotInstanceRequestId"])
    fleet = {
        "IamFleetRole": f"arn:aws:iam::{ACCOUNT}:role/AccountSync",
        "TargetCapacity": 2,
        "AllocationStrategy": "lowestPrice",
        "Type": "maintain",
        "LaunchSpecifications": [{"ImageId": IMAGE, "InstanceType": "c5.large", "SubnetId": subnets[0]}],
    }
    spot_fleet = do("ec2", "RequestSpotFleet", NEAR, SpotFleetRequestConfig=fleet)["SpotFleetRequestId"]
    capacity = {"TotalTargetCapacity": 1, "DefaultTargetCapacityType": "on-demand"}
    configs = [{"LaunchTemplateSpecification": {"LaunchTemplateId": template, "Version": "1"}}]
    fleet_id = do("ec2", "CreateFleet", NEAR, Type="maintain", LaunchTemplateConfigs=configs, TargetCapacitySpecification=capacity)["FleetId"]
    return {
        "template": template,
        "grown": [*grown, *won],
        "spot": [one["SpotInstanceRequestId"] for one in spot],
        "spotFleet": spot_fleet,
        "fleet": fleet_id,
        **containers(account, subnets),
        **functions(account),
    }


def grown_by_group(account, group, template):
    """moto starts the machines of a group; AWS logs that as a call of the service's own role."""
    groups = account.client("autoscaling", NEAR).describe_auto_scaling_groups(AutoScalingGroupNames=[group])["AutoScalingGroups"]
    ids = [one["InstanceId"] for one in groups[0]["Instances"]]
    tag = {"ResourceType": "instance", "Tags": [{"Key": "aws:autoscaling:groupName", "Value": group}]}
    account.by_service("ec2", "RunInstances", NEAR, "autoscaling", {"Instances": [{"InstanceId": one, "InstanceType": "c5.4xlarge"} for one in ids]})
    account.calls[-1]["request"] = {"LaunchTemplate": {"LaunchTemplateId": template, "Version": "1"}, "TagSpecifications": [tag]}
    return ids


def bid_won(account, request):
    """AWS tells of the machine of a Spot request as an event of the service (EC2 User Guide, "Log Amazon EC2 API calls")."""
    answer = account.client("ec2", NEAR).describe_spot_instance_requests(SpotInstanceRequestIds=[request])
    ids = [one["InstanceId"] for one in answer["SpotInstanceRequests"]]
    account.by_service("ec2", "BidFulfilledEvent", NEAR, "spot", {"instanceIdSet": ids})
    return ids


def containers(account, subnets):
    do = account.do
    do("ecs", "CreateCluster", NEAR, clusterName="c-x")
    miner = {"name": "app", "image": "example/miner:latest", "cpu": 16384, "memory": 122880}
    do("ecs", "RegisterTaskDefinition", NEAR, family="t-x", containerDefinitions=[miner])
    group = account.client("ec2", NEAR).describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["GroupId"]
    network = {"awsvpcConfiguration": {"subnets": subnets[:1], "securityGroups": [group], "assignPublicIp": "ENABLED"}}
    do("ecs", "CreateService", NEAR, cluster="c-x", serviceName="svc-x", taskDefinition="t-x", desiredCount=10, networkConfiguration=network)
    tasks = do("ecs", "RunTask", NEAR, cluster="c-x", taskDefinition="t-x", count=1, launchType="FARGATE", networkConfiguration=network)["tasks"]
    return {"tasks": [one["taskArn"].rsplit("/", 1)[1] for one in tasks]}


def functions(account):
    do = account.do
    do("iam", "CreateRole", RoleName="sync-runner", AssumeRolePolicyDocument=trust({"Service": "lambda.amazonaws.com"}))
    do("iam", "PutRolePolicy", RoleName="sync-runner", PolicyName="all", PolicyDocument=allow("*"))
    function = {"Runtime": "python3.12", "Handler": "index.handler", "Code": {"ZipFile": code()}}
    arn = do("lambda", "CreateFunction", HOME, FunctionName="sync", Role=f"arn:aws:iam::{ACCOUNT}:role/sync-runner", **function)["FunctionArn"]
    do("lambda", "CreateFunctionUrlConfig", HOME, FunctionName="sync", AuthType="NONE")
    do(
        "lambda",
        "AddPermission",
        HOME,
        FunctionName="sync",
        StatementId="everybody",
        Action="lambda:InvokeFunctionUrl",
        Principal="*",
        FunctionUrlAuthType="NONE",
    )
    do("events", "PutRule", HOME, Name="sync-again", ScheduleExpression="rate(5 minutes)", State="ENABLED")
    do("events", "PutTargets", HOME, Rule="sync-again", Targets=[{"Id": "1", "Arn": arn}])
    return {"function": arn}


def burning(account):
    do = account.do
    big = {HOME: "p3.16xlarge", FAR: "g4dn.12xlarge", NEAR: "c5.18xlarge"}
    machines = {region: run(account, region, kind, 2) for region, kind in big.items()}
    for one in machines[HOME]:
        do("ec2", "ModifyInstanceAttribute", HOME, InstanceId=one, DisableApiTermination={"Value": True})
    for one in machines[FAR]:
        do("ec2", "ModifyInstanceAttribute", FAR, InstanceId=one, DisableApiStop={"Value": True})
    do("ec2", "ModifyInstanceAttribute", FAR, InstanceId=machines[FAR][0], DisableApiTermination={"Value": True})
    disk = do("ec2", "CreateVolume", FAR, AvailabilityZone="us-west-2a", Size=500)["VolumeId"]
    address = do("ec2", "AllocateAddress", FAR, Domain="vpc")["AllocationId"]
    return {"machines": machines, "disk": disk, "address": address}
