"""Identities as boto3 sees them: each user, role, group, policy and provider with everything that gives it rights or lets it in."""

import json

from botocore.exceptions import ClientError


def identities(account):
    iam = account.client("iam")
    seen = {}
    for page in iam.get_paginator("list_users").paginate():
        for one in page["Users"]:
            seen[f"user/{one['UserName']}"] = user(iam, one["UserName"])
    for one in iam.list_roles(PathPrefix="/")["Roles"]:
        seen[f"role/{one['RoleName']}"] = {"trust": one["AssumeRolePolicyDocument"], **rights(iam, "role", "RoleName", one["RoleName"])}
    for one in iam.list_groups()["Groups"]:
        seen[f"group/{one['GroupName']}"] = rights(iam, "group", "GroupName", one["GroupName"])
    for one in iam.list_policies(Scope="Local")["Policies"]:
        document = iam.get_policy_version(PolicyArn=one["Arn"], VersionId=one["DefaultVersionId"])["PolicyVersion"]["Document"]
        seen[f"policy/{one['PolicyName']}"] = {"default": one["DefaultVersionId"], "document": document}
    for one in iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]:
        seen[f"oidc {one['Arn']}"] = without(iam.get_open_id_connect_provider(OpenIDConnectProviderArn=one["Arn"]))
    for one in iam.list_saml_providers()["SAMLProviderList"]:
        seen[f"saml {one['Arn']}"] = without(iam.get_saml_provider(SAMLProviderArn=one["Arn"]))
    return seen


def without(answer):
    return {key: value for key, value in answer.items() if key not in ("ResponseMetadata", "CreateDate", "ValidUntil")}


def user(iam, name):
    return {
        "keys": {one["AccessKeyId"]: one["Status"] for one in iam.list_access_keys(UserName=name)["AccessKeyMetadata"]},
        "password": has_password(iam, name),
        "devices": [one["SerialNumber"] for one in iam.list_mfa_devices(UserName=name)["MFADevices"]],
        "sshKeys": {one["SSHPublicKeyId"]: one["Status"] for one in iam.list_ssh_public_keys(UserName=name)["SSHPublicKeys"]},
        "certificates": {one["CertificateId"]: one["Status"] for one in iam.list_signing_certificates(UserName=name)["Certificates"]},
        "groups": sorted(one["GroupName"] for one in iam.list_groups_for_user(UserName=name)["Groups"]),
        **rights(iam, "user", "UserName", name),
    }


def has_password(iam, name):
    try:
        iam.get_login_profile(UserName=name)
        return True
    except ClientError:
        return False


def rights(iam, kind, member, name):
    attached = getattr(iam, f"list_attached_{kind}_policies")(**{member: name})["AttachedPolicies"]
    inline = getattr(iam, f"list_{kind}_policies")(**{member: name})["PolicyNames"]
    document = getattr(iam, f"get_{kind}_policy")
    documents = {policy: document(**{member: name, "PolicyName": policy})["PolicyDocument"] for policy in inline}
    return {
        "attached": sorted(one["PolicyArn"] for one in attached),
        "inline": {policy: json.loads(one) if isinstance(one, str) else one for policy, one in documents.items()},
    }
