"""Which of the commands on standard input ([[service, operation], ...] as the AWS CLI spells them) the real AWS CLI does not have."""

import json
import sys

from awscli.clidriver import create_clidriver

services = create_clidriver()._get_command_table()


def has(service, operation):
    # `s3` is no API but a program of its own: its API is `s3api`.
    command = services.get(service)
    return hasattr(command, "_get_command_table") and operation in command._get_command_table()


print(json.dumps([f"{service} {operation}" for service, operation in json.load(sys.stdin) if not has(service, operation)]))
