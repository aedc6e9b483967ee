"""Builds a hijacked account on the moto server: the owner's estate, then what the intruder did. Prints what was done, for the log, and the estate as boto3 saw it before he came."""

import json
import sys
import time

import eyes
import intruder
import owner
from happened import Happened

account = Happened(sys.argv[1])
own = owner.plant(account)
estate = eyes.look(account)
# IAM's dates are to the second, and an intruder comes later than the estate.
time.sleep(2)
his = intruder.plant(account, own)


def plain(one):
    return one.isoformat() if hasattr(one, "isoformat") else None


print(json.dumps({"own": own, "his": his, "calls": account.calls, "estate": json.loads(json.dumps(estate, default=str))}, default=plain))
