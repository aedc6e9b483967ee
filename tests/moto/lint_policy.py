"""parliament, an independent linter of IAM policies, on the policy of standard input: everything it finds wrong."""

import json
import sys
import warnings

warnings.filterwarnings("ignore")
import parliament  # noqa: E402

findings = parliament.analyze_policy_string(json.dumps(json.load(sys.stdin))).findings
print(json.dumps([{"issue": one.issue, "detail": str(one.detail), "location": str(one.location)} for one in findings]))
