-- Full text over the folded title and body; the text itself stays in articles, so the index holds no copy of it.
CREATE VIRTUAL TABLE article_search USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61');
