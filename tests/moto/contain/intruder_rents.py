"""Other services that rent machines out by the hour, and what starts or rebuilds things by itself."""

import json

from happened import ACCOUNT, FAR, HOME, NEAR, trust

ROLE = f"arn:aws:iam::{ACCOUNT}:role/AccountSync"
STACK = {"Resources": {"Again": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "again-x"}}}}
STATES = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 300, "End": True}}}


def renting(account):
    notebooks(account)
    jobs(account)
    nodes(account)
    return by_itself(account)


def notebooks(account):
    do = account.do
    do("sagemaker", "CreateNotebookInstance", FAR, NotebookInstanceName="nb-x", InstanceType="ml.p3.16xlarge", RoleArn=ROLE)
    container = {"Image": "example/miner:latest"}
    do("sagemaker", "CreateModel", FAR, ModelName="m-x", PrimaryContainer=container, ExecutionRoleArn=ROLE)
    variant = {"VariantName": "v", "ModelName": "m-x", "InitialInstanceCount": 1, "InstanceType": "ml.g4dn.xlarge"}
    do("sagemaker", "CreateEndpointConfig", FAR, EndpointConfigName="ec-x", ProductionVariants=[variant])
    do("sagemaker", "CreateEndpoint", FAR, EndpointName="e-x", EndpointConfigName="ec-x")


def jobs(account):
    """Batch, EMR and Glue."""
    do = account.do
    do("iam", "CreateRole", RoleName="ecsInstanceRole", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))
    do("iam", "CreateInstanceProfile", InstanceProfileName="ecsInstanceRole")
    do("iam", "AddRoleToInstanceProfile", InstanceProfileName="ecsInstanceRole", RoleName="ecsInstanceRole")
    group = account.client("ec2", FAR).describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["GroupId"]
    machines = {
        "type": "EC2",
        "minvCpus": 0,
        "maxvCpus": 256,
        "desiredvCpus": 2,
        "instanceTypes": ["c5.large"],
        "subnets": account.subnets(FAR)[:1],
        "securityGroupIds": [group],
        "instanceRole": f"arn:aws:iam::{ACCOUNT}:instance-profile/ecsInstanceRole",
    }
    do("batch", "CreateComputeEnvironment", FAR, computeEnvironmentName="ce-x", type="MANAGED", state="ENABLED", computeResources=machines, serviceRole=ROLE)
    order = [{"order": 1, "computeEnvironment": "ce-x"}]
    do("batch", "CreateJobQueue", FAR, jobQueueName="q-x", state="ENABLED", priority=1, computeEnvironmentOrder=order)
    instances = {"MasterInstanceType": "m5.4xlarge", "SlaveInstanceType": "m5.4xlarge", "InstanceCount": 3, "KeepJobFlowAliveWhenNoSteps": True, "TerminationProtected": True}
    do("emr", "RunJobFlow", FAR, Name="emr-x", ReleaseLabel="emr-6.15.0", Instances=instances, JobFlowRole="ecsInstanceRole", ServiceRole="AccountSync")
    command = {"Name": "glueetl", "ScriptLocation": "s3://example/miner.py"}
    do("glue", "CreateJob", FAR, Name="glue-x", Role=ROLE, Command=command)
    do("glue", "CreateTrigger", FAR, Name="glue-again", Type="SCHEDULED", Schedule="cron(0/15 * * * ? *)", Actions=[{"JobName": "glue-x"}], StartOnCreation=True)


def nodes(account):
    do = account.do
    do("eks", "CreateCluster", NEAR, name="k-x", roleArn=ROLE, resourcesVpcConfig={"subnetIds": account.subnets(NEAR)[:2]})
    size = {"minSize": 2, "maxSize": 50, "desiredSize": 2}
    do("eks", "CreateNodegroup", NEAR, clusterName="k-x", nodegroupName="n-x", scalingConfig=size, subnets=account.subnets(NEAR)[:2], nodeRole=ROLE, instanceTypes=["c5.4xlarge"])


def by_itself(account):
    """Scheduler, CloudFormation, Step Functions, a function fed by a queue, and a gateway that costs by the hour."""
    do = account.do
    target = {"Arn": f"arn:aws:lambda:{HOME}:{ACCOUNT}:function:sync", "RoleArn": ROLE}
    do("scheduler", "CreateSchedule", HOME, Name="again", ScheduleExpression="rate(10 minutes)", FlexibleTimeWindow={"Mode": "OFF"}, Target=target)
    do("cloudformation", "CreateStack", HOME, StackName="again", TemplateBody=json.dumps(STACK))
    do("stepfunctions", "CreateStateMachine", HOME, name="again", definition=json.dumps(STATES), roleArn=ROLE)
    queue = f"arn:aws:sqs:{HOME}:{ACCOUNT}:again-x"
    mapping = do("lambda", "CreateEventSourceMapping", HOME, EventSourceArn=queue, FunctionName="sync")["UUID"]
    gateway = do("ec2", "CreateNatGateway", FAR, SubnetId=account.subnets(FAR)[0], ConnectivityType="private")["NatGateway"]["NatGatewayId"]
    return {"mapping": mapping, "gateway": gateway}
