"""The look-alike in six languages: nothing in a page is English where LinkedIn would not be."""

import re

import pytest
from playwright.sync_api import expect

from afterword.demo.linkedin import LinkedIn
from tests.lookalike import Scenario, Site
from tests.lookalike.people import PEOPLE
from tests.lookalike.words import FOLDER, words

pytestmark = pytest.mark.browser
PRIYA, JONAS = PEOPLE.by_slug["priya-nair-77"], PEOPLE.by_slug["jonas-weber-8"]
LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.toml"))
OTHERS = [language for language in LANGUAGES if language != "en"]
# What people write of themselves stays as they wrote it, and these words are the same in English.
SAME = {"locale", "direction", "dot", "message", "about", "titles"}


def test_the_six_are_there() -> None:
    assert {"ar", "de", "en", "fr", "ja", "pl"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_everything_in_its_own_words(language: str) -> None:
    english, other = words("en"), words(language)
    assert set(other) == set(english)
    borrowed = {key for key, text in other.items() if text == english[key]} - SAME
    assert not borrowed & {"connect", "invite", "pending", "pending_label", "more", "add_note", "send_plain"}
    assert len(borrowed) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", ["sdui", "ember"])
def test_the_page_says_which_language_it_is(
    site: Site, linkedin: LinkedIn, layout: str, language: str
) -> None:
    site.reset(Scenario(layout=layout, language=language))
    linkedin.visit_profile(PRIYA.slug)
    expect(linkedin.connect(PRIYA.name)).to_have_count(1)
    html = linkedin.page.locator("html")
    expect(html).to_have_attribute("lang", language)
    expect(html).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    meta = linkedin.page.locator("meta[name=como-t], meta[name=i18nLocale]")
    assert re.search(rf"\b{language}_[A-Z]{{2}}\b", meta.get_attribute("content") or "")


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", ["/in/priya-nair-77/", "/search/results/people/", "/mynetwork/grow/"])
def test_no_button_is_english(site: Site, linkedin: LinkedIn, path: str, language: str) -> None:
    site.reset(Scenario(language=language))
    linkedin.visit(path)
    expect(linkedin.connect(JONAS.name).first).to_be_visible()
    named = linkedin.page.locator("main [aria-label]").evaluate_all(
        "nodes => nodes.map((node) => node.getAttribute('aria-label'))"
    )
    texts = linkedin.page.locator("main button, main a[aria-label]").all_inner_texts()
    english = re.compile(r"\b(Connect|Invite|Pending|More|Show all|Accept)\b")
    assert not [text for text in (*named, *texts) if english.search(text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_is_sent(site: Site, linkedin: LinkedIn, language: str) -> None:
    site.reset(Scenario(language=language))
    linkedin.visit_profile(PRIYA.slug)
    linkedin.open_more()
    linkedin.menu_connect.click()
    linkedin.choose("add_note")
    linkedin.note.fill("Thank you")
    linkedin.choose("send")
    expect(linkedin.pending(PRIYA.name).first).to_be_visible()
    assert [(sent.vanity, sent.note) for sent in site.world.sent] == [(PRIYA.slug, "Thank you")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation_is_accepted(site: Site, linkedin: LinkedIn, language: str) -> None:
    site.reset(Scenario(language=language))
    linkedin.visit_profile("hana-sato-9")
    label = linkedin.says("accept_label", name="Hana Sato")
    linkedin.page.get_by_label(label, exact=True).filter(visible=True).click()
    degree = linkedin.says("dot") + site.words["degrees"][1]
    expect(linkedin.page.get_by_text(degree, exact=True).filter(visible=True)).to_have_count(1)
