"""Who says so: every source that a finding can name, with its public page where one is.

"Design choice" means that nothing published covers the case: the source says so, and no text repeats it.
"""

from typing import NamedTuple


class Source(NamedTuple):
    """Words to show, and the address behind them."""

    text: str
    url: str | None = None


_ARTICLE = "https://www.elliottscotthr.com/blog/2015/11/interview-etiquette-and-linkedin-to-connect-or-not-to-connect"

RULE_1 = Source("Sigerhall, rule 1", _ARTICLE)
RULE_2 = Source("Sigerhall, rule 2", _ARTICLE)
RULE_3 = Source("Sigerhall, rule 3", _ARTICLE)
INTERVIEWERS_ONLY = Source("Sigerhall: the rules are about interviewers", _ARTICLE)
EXPERTS_SPLIT = Source("Experts split: HR Bartender says any time, RealStreet says ask")
ARTICLE_SILENT = Source("The article is silent; experts split")
HAYS = Source("Hays: only once hired", "http://www.hays.cn/en/features/HAYS_288923")
REALSTREET = Source(
    "RealStreet: ask at the end of the interview",
    "https://www.realstreet.com/2015/09/10/connect-with-interviewer-linkedin/",
)
MANAGER_TOOLS = Source(
    "Manager-Tools members: the day after", "https://manager-tools.com/forums/interviewing-and-linkedin"
)
HR_BARTENDER = Source(
    "HR Bartender: recruiters at any time",
    "https://www.hrbartender.com/2013/recruiting/should-you-connect-with-recruiters-on-linkedin-ask-hr-bartender/",
)
PUBLIC_SERVICE = Source("Public-service guidance (AU, NI); the step to LinkedIn is an inference")
LINKEDIN = Source("LinkedIn Help", "https://www.linkedin.com/help/linkedin/answer/a551012")
THE_PAGE = Source("LinkedIn's page")
AFTERWORD = Source("Afterword")
DESIGN_CHOICE = Source("Design choice: nothing published covers this")
