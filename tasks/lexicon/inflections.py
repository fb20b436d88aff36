"""The inflected forms of English verbs, nouns and phrases, by LemmInflect, which reads the SPECIALIST Lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lemminflect import getAllInflections, getInflection

if TYPE_CHECKING:
    from collections.abc import Iterator

TAGS = (("VB", "base"), ("VBZ", "present"), ("VBD", "past"), ("VBN", "participle"), ("VBG", "gerund"))
BE = (("be", "base"), ("is", "present"), ("are", "present"), ("am", "present"), ("was", "past"), ("were", "past"),
      ("been", "participle"), ("being", "gerund"))  # fmt: skip
PREFER = {
    ("VBD", "tweet"): "tweeted", ("VBD", "retweet"): "retweeted", ("VBD", "text"): "texted", ("VBD", "bet"): "bet",
    ("VBD", "broadcast"): "broadcast", ("VBD", "forecast"): "forecast", ("VBD", "plead"): "pleaded",
    ("VBD", "cast"): "cast", ("VBD", "bid"): "bid", ("VBD", "quit"): "quit", ("VBD", "put"): "put",
}  # fmt: skip
PLURAL = {"words", "doubts", "misgivings", "reservations", "expectations", "hopes", "fears", "concerns", "worries",
          "warnings", "assurances", "congratulations", "thanks", "condolences", "findings", "dispatches"}  # fmt: skip
NO_PLURAL = {"criticism", "opposition", "praise", "skepticism", "scepticism", "optimism", "pessimism", "knowledge",
             "awareness", "faith", "willingness", "readiness", "determination", "eagerness", "reluctance",
             "unwillingness",
             "insistence", "dread", "nervousness", "unease", "consternation", "panic", "blame", "applause",
             "gratitude",
             "acclaim", "dismay", "outrage", "delight", "displeasure", "solidarity", "backing", "welcome", "consent",
             "advice", "counsel", "disbelief", "rhetoric", "confidence", "evidence", "anger", "censure", "innuendo",
             "appreciation", "admiration", "satisfaction", "sympathy", "caution", "alarm", "thinking", "aid",
             "military aid",
             "food aid", "humanitarian aid", "grant aid", "development aid", "economic aid", "financial aid",
             "emergency aid", "military assistance", "humanitarian assistance", "development assistance",
             "technical assistance", "financial assistance", "security assistance", "budget support", "co-operation",
             "cooperation", "collaboration", "joint production", "joint manufacturing", "joint exploration",
             "joint development", "technology transfer", "transfer of technology", "visa-free travel",
             "market access",
             "money laundering", "reconciliation", "sanitation", "nutrition", "education", "agriculture", "forestry",
             "aviation", "civil aviation", "electricity", "petroleum", "gasoline", "diesel", "coal", "uranium",
             "transport", "transportation", "shipping", "tourism", "terrorism", "migration", "immigration", "defence",
             "defense", "health", "poultry", "beef", "pork", "dairy", "wheat", "rice", "maize", "cocoa", "irrigation",
             "aluminium", "aluminum", "steel", "nickel", "copper", "titanium", "lithium", "cobalt", "biodiversity",
             "illegal migration", "illegal immigration", "law enforcement", "organized crime", "organised crime",
             "equipment", "military equipment", "defence equipment", "defense equipment", "medical equipment",
             "hardware", "software", "military hardware", "infrastructure", "higher education", "vocational training",
             "global warming", "carbon dioxide", "food security", "piracy", "yoga", "milk", "ammunition"}  # fmt: skip


def verb_forms(lemma: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a verb or a phrase that starts with one; a participle only where it isn't the past form."""
    verb, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    if verb == "be":
        for form, inflection in BE:
            yield form + tail, inflection
        return
    known = getAllInflections(verb, upos="VERB")
    seen: dict[str, tuple[str, ...]] = {}
    for tag, inflection in TAGS:
        found = known.get(tag) or getInflection(verb, tag=tag) if tag != "VBN" else known.get(tag, ())
        if (tag, verb) in PREFER:
            found = (PREFER[tag, verb],)
        if tag == "VBN":
            found = tuple(form for form in found if form not in seen.get("VBD", ()))
        kept = tuple(dict.fromkeys(form for form in found if not _misspelt(verb, form)))
        seen[tag] = kept
        for form in kept:
            yield form + tail, inflection


def noun_forms(lemma: str) -> Iterator[tuple[str, str]]:
    """Yield the singular and the plural of a noun or a noun phrase; its head is the last word, or that before "of"."""
    head, link, rest = lemma.partition(" of ")
    before, _, noun = head.rpartition(" ")
    if noun in PLURAL or (not before and getAllInflections(noun, upos="NOUN").get("NNS") == (noun,)):
        yield lemma, "plural"
        return
    yield lemma, "singular"
    if lemma in NO_PLURAL:
        return
    for form in getInflection(noun, tag="NNS"):
        if form != noun:
            yield (f"{before} {form}" if before else form) + link + rest, "plural"


def _misspelt(verb: str, form: str) -> bool:
    """Say whether a form lacks the doubled consonant that stress asks for: "refered", "comitted"."""
    if (verb, form) in {("eye", "eying"), ("bid", "bidden"), ("bid", "bade")}:
        return True
    return verb in {"refer", "commit", "admit", "rebut", "concur", "recur", "submit", "defer", "prefer"} and form in {
        verb + "ed", verb + "ing",
    }  # fmt: skip
