"""Parse an article, print its records as tables and write them as JSON and as a self-contained HTML page.

usage: demo.py ARTICLE.txt OUTPUT_FOLDER
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import summitkit as sk


def main(article: Path, folder: Path) -> None:
    text = article.read_text("utf-8")
    dossier = sk.parse(text, source="Hindustan Times", published="2025-12-03")
    width = max(100, min(160, shutil.get_terminal_size((140, 40)).columns))
    print(dossier.to_table(width=width))
    folder.mkdir(parents=True, exist_ok=True)
    json_file, html_file = folder / f"{article.stem}.json", folder / f"{article.stem}.html"
    json_file.write_text(sk.dumps(dossier, indent=2), "utf-8")
    html_file.write_text(dossier.to_html(title=article.stem), "utf-8")
    print(f"\nThe same as JSON: {json_file}\nThe article with its evidence marked: {html_file}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
