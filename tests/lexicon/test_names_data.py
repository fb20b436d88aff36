from __future__ import annotations

from collections import Counter

import pytest

from summitkit.lexicon import Lexicon, entries

LEXICON = Lexicon.default()


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Burma", "MM"), ("DR Congo", "CD"), ("Emirates", "AE"), ("Britain", "GB"), ("S. Korea", "KR"), ("ROK", "KR"),
        ("DPRK", "KP"), ("PRC", "CN"), ("Zaire", "CD"), ("Holland", "NL"), ("U.S.", "US"), ("U.S.A.", "US"),
        ("Czechia", "CZ"), ("Türkiye", "TR"), ("Ivory Coast", "CI"), ("Côte d'Ivoire", "CI"), ("Holy See", "VA"),
        ("East Timor", "TL"), ("Swaziland", "SZ"), ("Macedonia", "MK"), ("UAE", "AE"), ("Republic of Korea", "KR"),
        ("Hong Kong", "HK"), ("Taiwan", "TW"), ("Kosovo", "XK"), ("Palestine", "PS"), ("Western Sahara", "EH"),
        ("USSR", "SUHH"), ("Soviet Union", "SUHH"), ("Czechoslovakia", "CSHH"), ("GDR", "DDDE"),
        ("Democratic Republic of Congo", "CD"), ("Republic of Congo", "CG"), ("South Africa", "ZA"),
    ],
)  # fmt: skip
def test_names_of_countries(word: str, code: str) -> None:
    assert LEXICON.country_by_name[word].code == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Indian", "IN"), ("Indians", "IN"), ("French", "FR"), ("Chinese", "CN"), ("Briton", "GB"), ("British", "GB"),
        ("Dutch", "NL"), ("Thai", "TH"), ("Filipino", "PH"), ("Philippine", "PH"), ("Soviet", "SUHH"),
        ("Kremlin", "RU"),
        ("White House", "US"), ("Downing Street", "GB"), ("Élysée", "FR"), ("Blue House", "KR"), ("Whitehall", "GB"),
        ("Beijing", "CN"), ("Delhi", "IN"), ("New Delhi", "IN"), ("Palestinian", "PS"), ("Nigerien", "NE"),
        ("Nigerian", "NG"), ("Austrian", "AT"), ("Australian", "AU"), ("Swiss", "CH"), ("Danes", "DK"),
        ("Poles", "PL"),
    ],
)  # fmt: skip
def test_words_that_stand_for_countries(word: str, code: str) -> None:
    assert LEXICON.country_by_word[word].code == code


@pytest.mark.parametrize("word", ["Pole vault", "us", "turkey", "india", "Europe", "European", "Paris Club", "Asia"])
def test_near_misses_are_no_countries(word: str) -> None:
    assert word not in LEXICON.country_by_word


def test_codes_are_unique_and_well_formed() -> None:
    codes = [country.code for country in LEXICON.countries]
    assert len(codes) == len(set(codes))
    for country in LEXICON.countries:
        assert country.code.isupper()
        assert len(country.code) == (4 if country.kind == "historical" else 2)
        assert len(country.alpha3) == 3
        assert 1 <= country.fiscal_start <= 12
        assert (country.ended is None) == (country.kind != "historical")
        assert all(code in LEXICON.country_by_code for code in country.successors)
        assert set(country.ambiguous) <= {
            country.name, *country.aliases, *country.adjectives, *country.people, *country.metonyms,
        }  # fmt: skip


def test_sovereign_states_have_what_parsing_needs() -> None:
    states = [country for country in LEXICON.countries if country.kind == "country"]
    assert len(states) == 196  # the 193 members of the United Nations, the Vatican, Palestine and Kosovo
    for country in states:
        assert country.currency in LEXICON.currency_by_code, country.name
        assert country.capitals or country.name == "Nauru", country.name
        assert country.adjectives or country.name == "Dominica", country.name


def test_two_countries_share_only_names_that_are_marked() -> None:
    owners: dict[str, set[str]] = {}
    for country in LEXICON.countries:
        for name in (country.name, *country.aliases):
            owners.setdefault(name, set()).add(country.code)
    shared = {name for name, codes in owners.items() if len(codes) > 1}
    assert shared == {"Congo"}
    assert all("Congo" in LEXICON.country_by_code[code].ambiguous for code in ("CD", "CG"))


@pytest.mark.parametrize(
    ("code", "month"), [("IN", 4), ("JP", 4), ("US", 10), ("PK", 7), ("GB", 4), ("DE", 1), ("RU", 1)]
)
def test_fiscal_years(code: str, month: int) -> None:
    assert LEXICON.country_by_code[code].fiscal_start == month


def test_regions_have_adjectives_and_members() -> None:
    regions = {region.name: region for region in LEXICON.regions}
    assert "European" in regions["Europe"].adjectives
    assert {"FR", "UA", "VA"} <= set(regions["Europe"].members)
    assert "Arab" in regions["Arab world"].adjectives
    assert regions["Middle East"].members == ()
    assert regions["Southeast Asia"].members == ("BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN")


def place(name: str) -> entries.Place:
    return next(one for one in LEXICON.places if name == one.name or name in one.aliases)


@pytest.mark.parametrize(
    ("name", "country", "news"),
    [
        ("Kiev", "UA", "Kyiv"), ("Peking", "CN", "Beijing"), ("Bombay", "IN", "Mumbai"),
        ("Calcutta", "IN", "Kolkata"),
        ("Rangoon", "MM", "Yangon"), ("Leningrad", "RU", "St. Petersburg"), ("Saigon", "VN", "Ho Chi Minh City"),
        ("Davos", "CH", "Davos"), ("Camp David", "US", "Camp David"), ("Evian", "FR", "Evian"),
        ("Sochi", "RU", "Sochi"),
        ("Gleneagles", "GB", "Gleneagles"), ("Heiligendamm", "DE", "Heiligendamm"), ("Deauville", "FR", "Deauville"),
        ("Kananaskis", "CA", "Kananaskis"), ("Sharm el-Sheikh", "EG", "Sharm el-Sheikh"), ("Bamako", "ML", "Bamako"),
        ("Hiroshima", "JP", "Hiroshima"), ("Paris", "FR", "Paris"), ("London", "GB", "London"),
        ("Bali", "ID", "Bali"),
        ("Valencia", "VE", "Valencia"), ("Catalonia", "ES", "Catalonia"), ("Kashmir", "IN", "Jammu and Kashmir"),
    ],
)  # fmt: skip
def test_places(name: str, country: str, news: str) -> None:
    found = place(name)
    assert (found.country, found.name) == (country, news)


def test_capitals_come_first_and_all_are_there() -> None:
    kinds = [one.kind for one in LEXICON.places]
    first_other = next(index for index, kind in enumerate(kinds) if kind not in ("capital", "city"))
    assert first_other > 150
    capitals = {(one.country, one.name) for one in LEXICON.places if one.kind == "capital"}
    for country in LEXICON.countries:
        if country.kind == "country":
            assert {(country.code, capital) for capital in country.capitals} <= capitals, country.name


@pytest.mark.parametrize("name", ["Nice", "Reading", "Mobile", "Split", "Victoria"])
def test_places_that_are_words_too_are_marked(name: str) -> None:
    assert all(one.ambiguous for one in LEXICON.places if one.name == name)


@pytest.mark.parametrize("name", ["Geneva", "Paris", "Shanghai", "Vienna", "Washington"])
def test_famous_places_are_not_marked(name: str) -> None:
    assert not place(name).ambiguous


def test_states_have_codes_and_cities_none() -> None:
    for one in LEXICON.places:
        assert (one.code is not None) == (one.kind == "state"), one.name


def body(name: str) -> entries.Organization:
    return next(one for one in LEXICON.organizations if name in (one.short, one.name, *one.aliases))


@pytest.mark.parametrize(
    ("name", "full", "kind", "members"),
    [
        ("ASEAN", "Association of Southeast Asian Nations", "bloc", 11), ("EU", "European Union", "bloc", 27),
        ("SAARC", "South Asian Association for Regional Cooperation", "bloc", 8),
        ("NATO", "North Atlantic Treaty Organization", "alliance", 32),
        ("APEC", "Asia-Pacific Economic Cooperation", "forum", 21), ("G7", "Group of Seven", "forum", 7),
        ("G-8", "Group of Eight", "forum", 8), ("GCC", "Gulf Cooperation Council", "bloc", 6),
        ("EAEU", "Eurasian Economic Union", "bloc", 5),
        ("OECD", "Organisation for Economic Co-operation and Development", "intergovernmental", 38),
        ("Arab League", "Arab League", "intergovernmental", 22),
        ("BIMSTEC", "Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation", "bloc", 7),
    ],
)  # fmt: skip
def test_international_bodies(name: str, full: str, kind: str, members: int) -> None:
    found = body(name)
    assert (found.name, found.kind, len(found.members)) == (full, kind, members)
    assert found.country is None


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("GazpromNeft", "company", "RU"), ("Rosneft", "company", "RU"), ("Sberbank", "bank", "RU"),
        ("HAL", "company", "IN"),
        ("Boeing", "company", "US"), ("Chatham House", "think-tank", "GB"), ("Atlantic Council", "think-tank", "US"),
        ("BJP", "party", "IN"), ("Hezbollah", "armed-group", "LB"), ("Pentagon", "agency", "US"),
    ],
)  # fmt: skip
def test_other_organizations(name: str, kind: str, country: str) -> None:
    found = body(name)
    assert (found.kind, found.country) == (kind, country)


@pytest.mark.parametrize(
    ("name", "alias"), [("African Union", "AU"), ("Quadrilateral Security Dialogue", "Quad"), ("Shell", "Shell")]
)
def test_unclear_names_of_organizations_are_marked(name: str, alias: str) -> None:
    assert alias in body(name).ambiguous


def test_no_organization_and_no_outlet_stands_twice() -> None:
    assert [name for name, count in Counter(one.name for one in LEXICON.organizations).items() if count > 1] == []
    assert [name for name, count in Counter(one.name for one in LEXICON.outlets).items() if count > 1] == []


@pytest.mark.parametrize(
    ("alias", "name", "country"),
    [
        ("TOI", "The Times of India", "IN"), ("ET", "The Economic Times", "IN"),
        ("ANI", "Asian News International", "IN"),
        ("PTI", "Press Trust of India", "IN"), ("Xinhua", "Xinhua News Agency", "CN"),
        ("Jiji press", "Jiji Press", "JP"),
        ("Kyodo", "Kyodo News", "JP"), ("Yonhap", "Yonhap News Agency", "KR"), ("Itar-Tass", "TASS", "RU"),
        ("AFP", "Agence France-Presse", "FR"), ("NYT", "The New York Times", "US"),
        ("Washington Post", "The Washington Post", "US"),
    ],
)  # fmt: skip
def test_outlets_by_their_short_names(alias: str, name: str, country: str) -> None:
    found = [one for one in LEXICON.outlets if alias in one.aliases]
    assert [(one.name, one.country) for one in found] == [(name, country)]


@pytest.mark.parametrize(
    "alias", ["ET", "AP", "FT", "Mint", "Time", "The Hindu", "PTI", "Dawn", "The Times", "Guardian"]
)
def test_unclear_names_of_outlets_are_marked(alias: str) -> None:
    owners = [one for one in LEXICON.outlets if alias in (one.name, *one.aliases)]
    assert owners
    assert all(alias in one.ambiguous for one in owners)


@pytest.mark.parametrize("alias", ["Reuters", "TOI", "Xinhua", "Kommersant", "Le Monde"])
def test_clear_names_of_outlets_are_not_marked(alias: str) -> None:
    assert not any(alias in one.ambiguous for one in LEXICON.outlets)


def test_there_are_many_outlets() -> None:
    assert len(LEXICON.outlets) >= 400
    assert {one.kind for one in LEXICON.outlets} == {"agency", "newspaper", "broadcaster", "magazine", "website"}


def codes(field: str, word: str) -> list[str]:
    found = [one for one in LEXICON.currencies if word in getattr(one, field)]
    return [one.code for one in sorted(found, key=lambda one: one.rank)]


def test_currencies_by_sign_and_word() -> None:
    assert codes("symbols", "₹") == ["INR"]
    assert codes("symbols", "US$") == ["USD"]
    assert codes("symbols", "€") == ["EUR"]
    assert codes("shared", "$")[0] == "USD"
    assert set(codes("shared", "$")) > {"CAD", "AUD", "HKD", "MXN"}
    assert codes("ambiguous", "CFA francs") == ["XOF", "XAF"]
    assert codes("shared", "Rs")[:2] == ["INR", "PKR"]
    assert codes("ambiguous", "rupees")[:2] == ["INR", "PKR"]
    assert codes("ambiguous", "pounds")[:2] == ["GBP", "EGP"]
    assert codes("units", "euros") == ["EUR"]
    assert codes("units", "yuan") == ["CNY"]
    assert codes("units", "Indian rupees") == ["INR"]
    assert codes("slang", "greenbacks") == ["USD"]
    assert set(codes("ambiguous", "francs")) >= {"CHF", "FRF", "BEF", "XOF"}


def test_no_sign_or_word_of_one_currency_alone_belongs_to_two() -> None:
    for field in ("symbols", "units"):
        owners = Counter(word for one in LEXICON.currencies for word in getattr(one, field))
        assert [word for word, count in owners.items() if count > 1] == [], field


def test_currencies_of_the_past_say_when_they_ended() -> None:
    assert LEXICON.currency_by_code["DEM"].ended == 2002
    assert LEXICON.currency_by_code["ITL"].ended == 2002
    assert LEXICON.currency_by_code["USD"].ended is None
    assert LEXICON.currency_by_code["KWD"].per_unit == 1000
    assert "DE" in LEXICON.currency_by_code["EUR"].countries


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Vladimir", "m"),
        ("Narendra", "m"),
        ("Angela", "f"),
        ("Condoleezza", "f"),
        ("Andrea", "u"),
        ("Sergey", "m"),
        ("Olusegun", "m"),
    ],
)
def test_genders_of_given_names(name: str, gender: str) -> None:
    assert LEXICON.gender_by_name[name] == gender


def test_near_misses_are_no_given_names() -> None:
    assert "vladimir" not in LEXICON.gender_by_name
    assert "Kremlin" not in LEXICON.gender_by_name


def test_honorifics_and_languages() -> None:
    honorifics = {one.form: one for one in LEXICON.honorifics if not one.after}
    assert honorifics["Mrs."].gender == "f"
    assert honorifics["Mr"].gender == "m"
    assert honorifics["Dr."].gender == "u"
    assert ("hi", "Hindi") in {(one.code, one.name) for one in LEXICON.languages}
