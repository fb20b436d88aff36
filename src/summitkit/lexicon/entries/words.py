"""Entries for words and phrases that carry a meaning which records need: roles, cues of report, deal words, hedges.

A `form` is what stands in the text, in lower case unless it is always capitalised; a phrase has single spaces.
Certainty and polarity are on FactBank's scale (Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with event
factuality"): "certain", "probable", "possible" or "underspecified"; "positive", "negative" or "underspecified".
"""

from __future__ import annotations

import attrs

__all__ = ["Cue", "DealWord", "Hedge", "Honorific", "Role", "SectorWord", "StageWord"]


@attrs.frozen(kw_only=True, slots=True)
class Role:
    """A title or an office.

    Attributes:
        form: the words in lower case: "prime minister", "defence ministers"; abbreviations keep their capitals: "PM".
        name: the office that the form stands for, British spelling, singular: "prime minister" for "PM" and "premier".
        rank: "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "deputy",
            "official", "spokesman", "ambassador", "envoy", "legislator", "executive", "analyst", "academic",
            "journalist", "military", "religious", "royal", "judge", "party", "head-of-body" or "activist".
        is_leader: True where the holder is a head of state or government or heads an international organisation.
        is_prefix: True where the form may stand before a name: "President Lee".
        is_former: True where the form itself says that the office was held before: "ex-president".
        plural: True where the form is plural: "presidents".
        gender: "m" or "f" where the word says so ("queen", "chairwoman"), else "u".
    """

    form: str
    name: str
    rank: str
    is_leader: bool = False
    is_prefix: bool = False
    is_former: bool = False
    plural: bool = False
    gender: str = "u"


@attrs.frozen(kw_only=True, slots=True)
class Cue:
    """A word or phrase that reports what somebody says, writes, thinks, wants or intends.

    Attributes:
        form: the words in lower case, inflected: "said", "according to".
        lemma: "say", "according to".
        part: "verb", "noun", "adjective", "adverb" or "preposition".
        inflection: for a verb "base", "present" (third person), "past" (the past participle too, unless that has a
            form of its own), "participle" or "gerund"; for a noun "singular" or "plural"; else "".
        kind: "speech", "writing", "thought", "belief", "intention", "hope", "fear", "demand", "promise",
            "accusation", "praise", "denial", "question", "perception", "agreement" or "decision".
        takes: what may carry the content: "that" (a finite clause, with or without "that"), "to" (an infinitive),
            "quote" (a quotation), "object" (a noun phrase: "praised the deal"), "for", "of", "on" and the like
            (a phrase with that preposition), "whether" (an embedded question), "ing" (a gerund).
        hearer: True where a direct object may be the hearer: "told reporters that …".
        certainty: how sure the reporting source is of the content.
        polarity: what the source says of the content: "denied" makes it negative.
        weight: 3 where the form nearly always reports, 2 where it often does, 1 where it does at times.
    """

    form: str
    lemma: str
    part: str = "verb"
    inflection: str = ""
    kind: str = "speech"
    takes: tuple[str, ...] = ("that", "quote")
    hearer: bool = False
    certainty: str = "certain"
    polarity: str = "positive"
    weight: int = 2


@attrs.frozen(kw_only=True, slots=True)
class DealWord:
    """A noun that names a deal.

    Attributes:
        form: the words in lower case, singular or plural; abbreviations keep their capitals: "MoU".
        name: the singular: "memorandum of understanding".
        kind: a kind of deal as RECORDS names them: "agreement", "memorandum", "treaty", "contract",
            "trade-agreement", "loan-or-aid", "joint-venture", "declaration", "pledge" or "other".
        plural: True for a plural form.
        weight: 3 where the noun names a deal by itself, 2 where it mostly does, 1 where it needs a stage word
            near it ("framework", "line", "project").
    """

    form: str
    name: str
    kind: str
    plural: bool = False
    weight: int = 2


@attrs.frozen(kw_only=True, slots=True)
class StageWord:
    """A word or phrase that says which stage a deal has come to.

    Attributes:
        form: the words in lower case, inflected: "signed", "hold talks on".
        lemma: the form in the dictionary: "sign".
        part: "verb", "noun" or "adjective".
        inflection: as for `Cue`.
        status: "proposed", "negotiating", "agreed", "signed", "in-force", "stalled" or "rejected".
        certainty: how sure the word makes it that the deal holds or will come: "certain" unless the word says less.
        weight: 3 where the word nearly always speaks of deals, 2 where it often does, 1 where it needs a deal word.
    """

    form: str
    lemma: str
    part: str
    inflection: str
    status: str
    certainty: str = "certain"
    weight: int = 2


@attrs.frozen(kw_only=True, slots=True)
class SectorWord:
    """A word or phrase that tells which sector a deal is about.

    Attributes:
        form: the words in lower case, singular or plural; abbreviations keep their capitals: "LNG".
        sector: "energy", "nuclear", "defence", "trade", "finance", "transport", "agriculture", "health", "technology",
            "space", "education-culture", "environment", "security" or "migration".
        weight: 3 for a sure sign, 2 for a good one, 1 for a weak one; sum the weights of all words to choose.
    """

    form: str
    sector: str
    weight: int = 2


@attrs.frozen(kw_only=True, slots=True)
class Hedge:
    """A modal verb, adverb or phrase that makes a statement more or less sure, or turns it into its opposite.

    Attributes:
        form: the words in lower case.
        part: "modal", "adverb", "adjective", "verb", "noun", "phrase" or "negation".
        certainty: what the form makes of the statement's certainty.
        polarity: "negative" for a negation, else "positive".
        future: True where the form says that the event lies ahead: "will", "is due to", "poised to".
    """

    form: str
    part: str
    certainty: str
    polarity: str = "positive"
    future: bool = False


@attrs.frozen(kw_only=True, slots=True)
class Honorific:
    """A word before (or after) a name that is no office.

    Attributes:
        form: as written: "Mr", "Mr.", "Sir", "Sheikh".
        gender: "m", "f" or "u".
        after: True where it follows the name: "Jr.", "OBE".
    """

    form: str
    gender: str = "u"
    after: bool = False
