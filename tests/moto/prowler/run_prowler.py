"""Prowler's own command line, for AWS alone and on this machine alone: arguments are Prowler's.

Prowler asks for the libraries of every cloud it knows, 2.3 GB of them, and only names them when it looks at AWS: those of the other clouds are not
installed, and their names lead to nothing here. Whatever it wants to reach by name leads to this machine, as does S3 Control, which puts the account
before the host.
"""

import socket
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

OTHER_CLOUDS = ("alibabacloud", "google", "kubernetes", "stackit", "azure", "msgraph", "okta", "oci", "openstack", "huaweicloudsdk", "cloudflare", "github")


class Nothing(type):
    """A class whose members are such classes."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing(name, (Exception,), {})


class EmptyModule(ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing(name, (Exception,), {})


class OtherClouds(MetaPathFinder, Loader):
    def find_spec(self, fullname, path=None, target=None):
        return ModuleSpec(fullname, self, is_package=True) if fullname.startswith(OTHER_CLOUDS) else None

    def create_module(self, spec):
        return EmptyModule(spec.name)

    def exec_module(self, module):
        pass


def only_this_machine():
    look_up = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *more, **named: look_up("127.0.0.1", *more, **named)


if __name__ == "__main__":
    sys.meta_path.append(OtherClouds())
    only_this_machine()
    from prowler.__main__ import prowler

    prowler()
