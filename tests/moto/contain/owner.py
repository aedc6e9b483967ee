"""The estate of the owner, none of which may change, and what of it the intruder then uses."""

import json

from happened import ACCOUNT, ADMIN, FAR, HOME, IMAGE, NEAR, allow, code, trust


def plant(account):
    account.who = "owner"
    return {**identities(account), **machines(account), **services(account)}


def identities(account):
    do = account.do
    for name in ("hana", "kenji", "deploy", "reader"):
        do("iam", "CreateUser", UserName=name)
    for name in ("hana", "kenji", "deploy"):
        do("iam", "AttachUserPolicy", UserName=name, PolicyArn=ADMIN)
    do("iam", "CreateGroup", GroupName="admins")
    do("iam", "AttachGroupPolicy", GroupName="admins", PolicyArn=ADMIN)
    do("iam", "AddUserToGroup", GroupName="admins", UserName="kenji")
    do("iam", "CreateGroup", GroupName="readers")
    do("iam", "PutGroupPolicy", GroupName="readers", PolicyName="read", PolicyDocument=allow("s3:GetObject"))
    do("iam", "AddUserToGroup", GroupName="readers", UserName="reader")
    do("iam", "CreateLoginProfile", UserName="hana", Password="Example-Passw0rd-hana")
    do("iam", "CreateLoginProfile", UserName="kenji", Password="Example-Passw0rd-kenji")
    do("iam", "CreateRole", RoleName="web", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))
    do("iam", "PutRolePolicy", RoleName="web", PolicyName="web", PolicyDocument=allow("s3:GetObject"))
    do("iam", "CreateRole", RoleName="jobs", AssumeRolePolicyDocument=trust({"Service": "lambda.amazonaws.com"}))
    limits = do("iam", "CreatePolicy", PolicyName="limits", PolicyDocument=allow("s3:GetObject", "s3:ListBucket"))["Policy"]["Arn"]
    do("iam", "AttachUserPolicy", UserName="reader", PolicyArn=limits)
    keys = {name: do("iam", "CreateAccessKey", UserName=name)["AccessKey"] for name in ("hana", "deploy", "reader")}
    return {"keys": {name: {"id": key["AccessKeyId"], "secret": key["SecretAccessKey"]} for name, key in keys.items()}, "limits": limits}


def machines(account):
    do = account.do
    web = do("ec2", "CreateSecurityGroup", HOME, GroupName="web", Description="the shop")["GroupId"]
    https = [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    do("ec2", "AuthorizeSecurityGroupIngress", HOME, GroupId=web, IpPermissions=https)
    do("ec2", "CreateKeyPair", HOME, KeyName="shop")
    shop = [run(account, HOME, "t3.micro", 1, SecurityGroupIds=[web])[0], run(account, NEAR, "t3.micro", 1)[0]]
    do("ec2", "ModifyInstanceAttribute", HOME, InstanceId=shop[0], DisableApiTermination={"Value": True})
    disk = do("ec2", "CreateVolume", HOME, AvailabilityZone="us-east-1a", Size=20)["VolumeId"]
    do("ec2", "AttachVolume", HOME, VolumeId=disk, InstanceId=shop[0], Device="/dev/sdf")
    snapshot = do("ec2", "CreateSnapshot", HOME, VolumeId=disk)["SnapshotId"]
    image = do("ec2", "CreateImage", HOME, InstanceId=shop[0], Name="shop")["ImageId"]
    old = do("ec2", "CreateSnapshot", HOME, VolumeId=disk)["SnapshotId"]
    old_image = do("ec2", "CreateImage", HOME, InstanceId=shop[0], Name="shop-old")["ImageId"]
    do("ec2", "AllocateAddress", HOME, Domain="vpc")
    template = {"ImageId": IMAGE, "InstanceType": "t3.micro"}
    do("ec2", "CreateLaunchTemplate", NEAR, LaunchTemplateName="own-workers", LaunchTemplateData=template)
    do(
        "autoscaling",
        "CreateAutoScalingGroup",
        NEAR,
        AutoScalingGroupName="own-workers",
        MinSize=1,
        MaxSize=2,
        DesiredCapacity=1,
        AvailabilityZones=["ap-northeast-1a"],
        LaunchTemplate={"LaunchTemplateName": "own-workers", "Version": "1"},
    )
    return {"web": web, "snapshot": snapshot, "image": image, "oldSnapshot": old, "oldImage": old_image}


def services(account):
    do = account.do
    role = f"arn:aws:iam::{ACCOUNT}:role/jobs"
    do("ecs", "CreateCluster", NEAR, clusterName="own")
    task = {"name": "app", "image": "example/app:1", "memory": 128}
    do("ecs", "RegisterTaskDefinition", NEAR, family="own", containerDefinitions=[task])
    do("ecs", "CreateService", NEAR, cluster="own", serviceName="app", taskDefinition="own", desiredCount=2)
    for name in ("thumbnails", "invoices"):
        function = {"Runtime": "python3.12", "Role": role, "Handler": "index.handler", "Code": {"ZipFile": code()}}
        do("lambda", "CreateFunction", HOME, FunctionName=name, **function)
    do("lambda", "PutFunctionConcurrency", HOME, FunctionName="invoices", ReservedConcurrentExecutions=3)
    do("events", "PutRule", HOME, Name="nightly", ScheduleExpression="rate(1 day)")
    do("s3", "CreateBucket", HOME, Bucket="shop-pictures-123456789012")
    do("s3", "CreateBucket", HOME, Bucket="trail-logs-123456789012")
    do("s3", "PutBucketPolicy", HOME, Bucket="trail-logs-123456789012", Policy=trail_bucket("trail-logs-123456789012"))
    do("cloudtrail", "CreateTrail", HOME, Name="all", S3BucketName="trail-logs-123456789012", IsMultiRegionTrail=True)
    do("cloudtrail", "StartLogging", HOME, Name="all")
    do("sagemaker", "CreateNotebookInstance", FAR, NotebookInstanceName="study", InstanceType="ml.t3.medium", RoleArn=role)
    do("sns", "CreateTopic", HOME, Name="orders")
    do("ses", "VerifyEmailIdentity", HOME, EmailAddress="shop@example.com")
    return {}


def trail_bucket(bucket):
    service = {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}}
    return json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {**service, "Action": "s3:GetBucketAcl", "Resource": f"arn:aws:s3:::{bucket}"},
                {**service, "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/AWSLogs/{ACCOUNT}/*"},
            ],
        }
    )


def run(account, region, kind, count, **more):
    answer = account.do("ec2", "RunInstances", region, ImageId=IMAGE, InstanceType=kind, MinCount=count, MaxCount=count, **more)
    return [one["InstanceId"] for one in answer["Instances"]]
