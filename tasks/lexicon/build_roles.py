"""Build roles.tsv from roles.txt and portfolios.txt: adds plurals, ex-offices, and ministers of every portfolio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tables import read_source, write_table

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = ("form", "name", "rank", "is_leader", "is_prefix", "is_former", "plural", "gender")
SPECIAL = {
    "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "spokesperson": "spokespersons", "chief": "chiefs",
    "secretary": "secretaries", "emissary": "emissaries", "deputy": "deputies", "attorney": "attorneys",
    "MP": "MPs", "MEP": "MEPs", "PM": "PMs", "CEO": "CEOs", "FM": "FMs", "boss": "bosses", "witness": "witnesses",
    "eyewitness": "eyewitnesses", "staff": "staff", "duchess": "duchesses", "princess": "princesses",
    "empress": "empresses", "statesman": "statesmen", "congressman": "congressmen", "councilman": "councilmen",
    "congresswoman": "congresswomen", "chairman": "chairmen", "chairwoman": "chairwomen",
    "businessman": "businessmen",
    "businesswoman": "businesswomen", "newsman": "newsmen", "fisherman": "fishermen", "assemblyman": "assemblymen",
    "co-chairman": "co-chairmen", "actress": "actresses", "attache": "attaches",
    "secretary-general": "secretaries-general", "governor-general": "governors-general",
    "attorney-general": "attorneys-general", "consul-general": "consuls-general",
    "director-general": "directors-general", "premier": "premiers", "first lady": "first ladies",
    "vice-chairman": "vice-chairmen", "sherpa": "sherpas", "minority": "minorities",
    "under-secretary": "under-secretaries", "undersecretary": "undersecretaries",
    "editor-in-chief": "editors-in-chief",
    "commander-in-chief": "commanders-in-chief", "ambassador-at-large": "ambassadors-at-large", "lady": "ladies",
    "parliamentarian": "parliamentarians", "charge d'affaires": "charges d'affaires",
    "president-elect": "presidents-elect",
    "rabbi": "rabbis", "whip": "whips", "chargé d'affaires": "chargés d'affaires", "mufti": "muftis",
    "major-general": "major-generals", "lieutenant-general": "lieutenant-generals",
    "lieutenant-colonel": "lieutenant-colonels",
    "brigadier-general": "brigadier-generals", "colonel-general": "colonel-generals", "people": "people",
    "under-secretary-general": "under-secretaries-general", "undersecretary-general": "undersecretaries-general",
    "commissioner-general": "commissioners-general", "prosecutor-general": "prosecutors-general",
}  # fmt: skip
CIVIL = {"secretary", "attorney", "consul", "governor", "director", "inspector", "solicitor", "commissioner",
         "prosecutor"}  # fmt: skip  # a "general" after these is an adjective
LINKS = (" of ", " for ", " to ", " close ", " familiar ", " without ", " at ", " and ", " in ")
NO_PLURAL = {"Sen", "Sen.", "Sens.", "Rep", "Rep.", "Reps.", "EAM", "NSA", "USTR", "DG", "MD", "CM", "raksha mantri"}
SEVERAL_OFFICES = {"analyst", "academic", "journalist", "activist", "judge", "military", "religious", "legislator",
                   "official", "executive", "envoy", "party", "spokesman"}  # fmt: skip
ABBREVIATIONS = {
    "Sen": "senator", "Sen.": "senator", "Sens.": "senator", "MP": "member of parliament",
    "M.P.": "member of parliament",
    "Rep": "representative", "Rep.": "representative", "Reps.": "representative",
    "MEP": "member of the european parliament",
    "Prof": "professor", "Prof.": "professor", "Gen": "general", "Gen.": "general", "Lt. Gen.": "lieutenant general",
    "Lt. Gen": "lieutenant general", "Lt Gen": "lieutenant general", "Maj. Gen.": "major general",
    "Maj Gen": "major general",
    "Brig. Gen.": "brigadier general", "Adm": "admiral", "Adm.": "admiral", "Vice Adm.": "vice admiral",
    "Rear Adm.": "rear admiral", "Col": "colonel", "Col.": "colonel", "Lt. Col.": "lieutenant colonel",
    "Lt Col": "lieutenant colonel", "Brig": "brigadier", "Brig.": "brigadier", "Maj": "major", "Maj.": "major",
    "Capt": "captain", "Capt.": "captain", "Lt": "lieutenant", "Lt.": "lieutenant", "Sgt": "sergeant",
    "Sgt.": "sergeant",
    "Cpl.": "corporal", "Pvt.": "private", "Cmdr": "commander", "Cmdr.": "commander", "Rev": "reverend",
    "Rev.": "reverend",
    "Msgr.": "monsignor", "Fr.": "father", "CEO": "chief executive", "chief executive officer": "chief executive",
    "CFO": "chief financial officer", "COO": "chief operating officer", "CTO": "chief technology officer",
    "CMD": "chairman and managing director", "MD": "managing director", "DG": "director-general",
    "CM": "chief minister",
    "director general": "director-general", "NSA": "national security adviser", "advisor": "adviser",
    "national security advisor": "national security adviser", "MLA": "member of the legislative assembly",
    "commander in chief": "commander-in-chief", "sheik": "sheikh", "shaykh": "sheikh", "attaché": "attache",
    "COAS": "chief of army staff", "organizer": "organiser",
}  # fmt: skip
FORMER = {
    "president", "vice president", "premier", "prime minister", "minister", "foreign minister", "defence minister",
    "defense minister", "finance minister", "chancellor", "ambassador", "diplomat", "envoy", "chairman", "chief",
    "CEO",
    "PM", "king", "general", "leader", "dictator", "secretary of state", "mayor", "governor", "spy chief", "senator",
    "congressman", "MP", "lawmaker", "deputy prime minister", "adviser", "aide", "official", "officer", "soldier",
    "commander", "army chief", "emir", "head", "boss", "banker", "executive", "spokesman", "rebel", "party leader",
}  # fmt: skip


def plural(form: str) -> str | None:
    """Return the plural of a title, None where it has none in use."""
    if form in SPECIAL:
        return SPECIAL[form]
    for link in LINKS:
        if link in form:
            head, rest = form.split(link, 1)
            made = plural(head)
            return f"{made}{link}{rest}" if made else None
    if form in NO_PLURAL or form.endswith((".", "s")) or (form[:1].isupper() and len(form) < 5):
        return None
    words = form.split(" ")
    if words[-1] == "general" and words[-2:-1] and words[-2] in CIVIL:
        words[-2] = SPECIAL.get(words[-2], words[-2] + "s")
    else:
        words[-1] = SPECIAL.get(words[-1]) or (words[-1][:-1] + "ies" if words[-1].endswith("ry") else words[-1] + "s")
    return " ".join(words)


def offices() -> Iterator[tuple[str, str, str, str]]:
    """Yield form, name, rank and flags of every office in the singular."""
    for name, rank, flags, forms in read_source("roles.txt"):
        for form in (name, *(forms.split("|") if forms else ())):
            own = rank in SEVERAL_OFFICES and form not in ABBREVIATIONS
            yield form, form if own else ABBREVIATIONS.get(form, name), rank, flags
    for portfolio, _ in read_source("portfolios.txt"):
        name = f"{portfolio} minister"
        for form in (name, f"minister of {portfolio}", f"minister for {portfolio}"):
            yield form, name, "minister", "P"
        for form in (f"deputy {name}", f"vice {name}", f"junior {name}"):
            yield form, f"deputy {name}", "deputy", "P"
        yield f"{portfolio} secretary", f"{portfolio} secretary", "minister", "P"


def main() -> None:
    """Write the table; the first of two entries with one form and rank wins."""
    made: dict[tuple[str, str], tuple[object, ...]] = {}
    for form, name, rank, flags in offices():
        leads, before = "L" in flags, "P" in flags
        gender = "m" if "m" in flags.split() or flags.endswith("m") else "f" if flags.endswith("f") else "u"
        singular = "f" if form.endswith("woman") else "u" if form in {"chair", "vice chair", "co-chair"} else gender
        made.setdefault((form, rank), (form, name, rank, leads, before, False, False, singular))
        several = None if " minister" in name and form != name and rank == "minister" else plural(form)
        if several:
            made.setdefault((several, rank), (several, name, rank, leads, before, False, True, singular))
        if form in FORMER:
            made.setdefault((f"ex-{form}", rank), (f"ex-{form}", name, rank, False, before, True, False, singular))
    write_table("roles.tsv", HEADER, sorted(made.values(), key=lambda row: (str(row[0]), str(row[1]))))


if __name__ == "__main__":
    main()
