"""A profile as LinkedIn shows it."""

from dataclasses import dataclass

from afterword.contract import Profile


@dataclass(slots=True)
class Shown:
    """The parts of a profile before they become one; "" for what the page does not show."""

    name: str
    company: str = ""
    headline: str = ""
    location: str = ""
    slug: str = ""

    def profile(self) -> Profile:
        url = f"https://www.linkedin.com/in/{self.slug}/" if self.slug else None
        return Profile(
            name=self.name[:200],
            company=self.company[:200] or None,
            headline=self.headline or None,
            location=self.location or None,
            url=url,
        )
