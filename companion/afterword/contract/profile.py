"""What was read of a page, or typed: who is being looked at."""

from typing import Literal, Self

from pydantic import Field, model_validator

from afterword.contract.base import Company, Line, Moment, Name, Slug, Text, Url, Wire
from afterword.words import InviteState, PolicyName

Surface = Literal["profile", "search", "network", "company", "invite"]


class Profile(Wire):
    """What the extension read of the page, or what the command line was given.

    At least one of `url`, `slug`, `member_id` and `name` is there. `member_id` is LinkedIn's `ACoAA…`
    or its decimal member number (LINKEDIN.md 1). `degree` is the visible badge's.
    """

    url: Url | None = None
    slug: Slug | None = None
    member_id: Slug | None = None
    name: Name | None = None
    headline: Text | None = None
    company: Company | None = None
    past_companies: list[Company] = Field(default=[], max_length=20, description="Earlier ones, as listed.")
    location: Line | None = None
    degree: Literal[1, 2, 3] | None = None
    invite_state: InviteState = InviteState.UNKNOWN
    surface: Surface = "profile"

    @model_validator(mode="after")
    def _says_who(self) -> Self:
        if not (self.url or self.slug or self.member_id or self.name):
            raise ValueError("a profile needs a name, a LinkedIn address or an id")
        return self


class VerdictRequest(Profile):
    """A profile, and the moment and policy to judge by when they are not now and the user's own. `language`:
    of the profile, else of LinkedIn's pages, as "de_DE"; one that there are no notes in is passed over."""

    at: Moment | None = None
    policy: PolicyName | None = None
    language: Line | None = None
    note_limit: Literal[200, 300] = Field(default=200, description="How long LinkedIn lets the note be.")
