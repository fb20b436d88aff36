"""Claims: what somebody is reported to say, write, think or want, and what a document asserts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.claims.asserted import begins_with_date, find_statements, reports
from summitkit.parse.claims.clauses import within_clauses
from summitkit.parse.claims.contents import with_whole_contents
from summitkit.parse.claims.digest import DIGEST_CONFIDENCE, digest_drafts, without_leads
from summitkit.parse.claims.drafts import MODEL, with_subjects
from summitkit.parse.claims.exact import exact_drafts
from summitkit.parse.claims.model import classes_of, default_model, drafts_of
from summitkit.parse.claims.newswire import with_newswire
from summitkit.parse.claims.page import open_page
from summitkit.parse.claims.passing import with_passed_on
from summitkit.parse.claims.quoted import with_quoted, without_asides
from summitkit.parse.claims.ranking import kept_drafts
from summitkit.parse.claims.records import Told, place, reported_claims, stated_claim
from summitkit.parse.claims.subjects import with_sources
from summitkit.parse.claims.sureness import with_sureness
from summitkit.parse.media import find_media, find_sections
from summitkit.parse.preparing import prepare
from summitkit.text.memory import LONG

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.model.claim import Claim
    from summitkit.model.document import Document
    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page
    from summitkit.parse.media_shapes import Medium
    from summitkit.parse.reading import Reading

__all__ = ["find_claims", "parse_claims"]


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of a reading that has dates, amounts, names and cast, in the order of the text."""
    page, media, told = open_page(reading.layout), reading.kept("media", find_media), Told(reading)
    kept, stated = _found(reading, page, media, told)
    page.forget_tags()
    if len(page.forms) > LONG:
        default_model.cache_clear()
    claims = (*reported_claims(reading, page, kept, media, told), *stated)
    return tuple(sorted(claims, key=place))


def _found(
    reading: Reading, page: Page, media: Sequence[Medium], told: Told
) -> tuple[Sequence[tuple[Draft, float]], list[Claim]]:
    """Return drafts of what is reported with their chances, and the claims of what is stated without a cue."""
    classes = classes_of(reading.lexicon)
    model = default_model()
    kept = kept_drafts(page, drafts_of(page, model, classes), classes)
    kept = [pair for pair in kept if not begins_with_date(reading, page, pair[0])]
    kept = with_passed_on(reading, page, media, with_newswire(page, kept))
    kept = without_asides(page, with_quoted(page, kept))
    chosen = with_subjects(page, [draft for draft, _ in kept])
    kept = [(draft, chance) for draft, (_, chance) in zip(chosen, kept, strict=True)]
    tags = page.tagged_by(model.tags)
    kept = with_whole_contents(page, within_clauses(page, with_sources(page, kept, tags, classes)), tags)
    found = exact_drafts(reading, page, [draft for draft, _ in kept])
    sections = find_sections(reading)
    items = [(draft, DIGEST_CONFIDENCE) for draft in digest_drafts(page, sections, media)]
    kept = sorted([*without_leads(page, sections, kept), *found, *items], key=lambda pair: pair[0].head)
    reporting = [draft for draft, _ in kept if draft.rule != MODEL or reports(page, draft, classes)]
    kept = with_sureness(kept, len(reading.text))
    stated = [stated_claim(reading, told, *found) for found in find_statements(reading, page, reporting, told)]
    return kept, stated


def parse_claims(
    text: str | Document,
    *,
    source: str | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of a text, in the order of the text.

    Args:
        text: the text, or a document that brings its own source.
        source: the publisher's name.
        published: the day of publication, a date or ISO 8601 text.
        title: the headline.
        lexicon: the words and names to know; `Lexicon.default()` where None.

    Raises:
        TypeError: where `text` is neither `str` nor `Document`, or source fields come with a `Document`.
        ValueError: where `published` is no date.
    """
    return find_claims(prepare(text, publisher=source, published=published, title=title, lexicon=lexicon))
