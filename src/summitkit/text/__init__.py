"""How English is written: words, sentences, quotations, headings, phrases, the sequence tagger and the parser."""
