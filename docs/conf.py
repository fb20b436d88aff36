"""Sphinx: pages in MyST Markdown, the reference from docstrings, every reference checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import summitkit

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "summitkit"
author = "The summitkit developers"
project_copyright = author
version = release = summitkit.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nitpicky = True
default_role = "literal"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": False, "show-inheritance": True}
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"summitkit {release}"
html_static_path = ["_static"]
html_show_sourcelink = False


def resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: Element) -> Any:
    """Lead a name from its home module to the public face, where it is documented.

    What isn't ours (the standard library, attrs, pandas) and what has no page of its own stands as plain words; a
    reference that a page of ours writes out is still checked.
    """
    target = str(node.get("reftarget", ""))
    if node.get("refdomain") != "py":
        return None
    name = target.rsplit(".", 1)[-1]
    domain = env.get_domain("py")
    for kind in ("class", "exc", "func", "data", "attr"):
        found = domain.resolve_xref(
            env, node["refdoc"], app.builder, kind, f"summitkit.{name}", node, content
        )  # fmt: skip
        if found is not None and name in summitkit.__all__:
            return found
    written = node.get("refexplicit") or node.get("refdoc", "").split("/")[0] != "reference"
    return None if target.startswith("summitkit") and written else content


def setup(app: Sphinx) -> None:
    """Connect what this file adds to Sphinx."""
    app.connect("missing-reference", resolve)
