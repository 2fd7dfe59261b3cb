"""Which rules apply, and which could."""

from afterword.contract import PolicyReply, PolicyRow
from afterword.verdict.policy import POLICIES, Policy


def policies(chosen: Policy) -> PolicyReply:
    """All of them, in the order of ETIQUETTE.md."""
    return PolicyReply(policies=[_row(policy, chosen) for policy in POLICIES.values()])


def _row(policy: Policy, chosen: Policy) -> PolicyRow:
    source = policy.source.text
    return PolicyRow(name=policy.name, text=policy.text, source=source, chosen=policy.name == chosen.name)
