"""Look at the HTML page in a real browser: what is shown, lit up, unfolded and found, and pictures of it.

usage: check_browser.py FOLDER [CHROMIUM]

Needs playwright, and a Chromium: the one given, one on the path, or playwright's own.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

import summitkit as sk

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = ROOT / "seeds" / "000_d5066d89511212f3.txt"
SIZES = {"wide": (1280, 900), "narrow": (420, 800)}
COPIES = 30
# Whether one of the words of the record stands in the window, once it has scrolled there.
IN_SIGHT = """id => [...document.querySelectorAll(`mark[data-sk~="${id}"]`)].some(mark => {
    const box = mark.getBoundingClientRect();
    return box.width > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
})"""


def check(condition: object, words: str) -> None:
    """Stop where something isn't as it should be."""
    if not condition:
        sys.exit(f"in the browser: {words}")


def look(page: Page, address: str) -> None:
    """Check one page: no errors, nothing loaded, cards and words that belong together."""
    errors: list[str] = []
    requests: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address)
    card = page.locator(".sk-card.sk-deal").first
    card.locator("summary").hover()
    check(page.locator("mark.sk-on").count() > 0, "the words of the card under the pointer light up")
    card.locator("summary").click()
    check(card.locator("dl").is_visible(), "a chosen card shows its facts")
    check(card.locator("q").first.is_visible(), "a chosen card shows its words")
    page.wait_for_function(IN_SIGHT, arg=card.get_attribute("data-sk"), timeout=5000)
    page.locator("mark.sk-claim").first.click()
    check(page.locator(".sk-card.sk-claim[open]").count() > 0, "choosing words unfolds their card")
    check(requests == [address], f"the page loads {requests}")
    check(not errors, f"the script raises {errors}")


def search(page: Page, address: str, total: int) -> None:
    """Check that a long page folds and that searching narrows it down."""
    page.goto(address)
    check(page.locator("article details[open]").count() == 1, "of many articles one is open")
    check(
        f"{total} records" in (page.locator(".sk-search").get_attribute("placeholder") or ""), "the number of records"
    )
    page.fill(".sk-search", "nuclear")
    left = page.locator(".sk-card:not([hidden])").count()
    check(0 < left < total, f"searching leaves {left} of {total}")
    page.fill(".sk-search", "")
    check(page.locator(".sk-card:not([hidden])").count() == total, "an empty search shows all again")


def long_dossier(text: str) -> sk.Dossier:
    """Return a dossier of many documents, the same article under other names."""
    return sk.join(sk.parse(text, source=f"Outlet {n}", published=f"2025-12-{n % 28 + 1:02}") for n in range(COPIES))


def main(folder: Path, chromium: str | None) -> None:
    """Check both pages in both themes and sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    text = ARTICLE.read_text("utf-8")
    dossier, many = sk.parse(text, source="Hindustan Times", published="2025-12-03"), long_dossier(text)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        one, long = Path(place, "one.html"), Path(place, "long.html")
        one.write_text(dossier.to_html(), "utf-8")
        long.write_text(many.to_html(), "utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for theme in ("light", "dark"):
            for size, (width, height) in SIZES.items():
                scheme = "dark" if theme == "dark" else "light"
                page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                look(page, one.as_uri())
                page.screenshot(path=folder / f"{theme}-{size}.png")
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        search(page, long.as_uri(), len(many))
        page.screenshot(path=folder / "long.png")
        browser.close()
    print(f"the page is as it should be; pictures of it are in {folder}")


if __name__ == "__main__":
    given = sys.argv[2] if len(sys.argv) > 2 else shutil.which("chromium") or shutil.which("google-chrome")
    main(Path(sys.argv[1]), given)
