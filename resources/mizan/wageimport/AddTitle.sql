INSERT OR IGNORE INTO title (kind, code, language, form, title) VALUES (:kind, :code, 'en', 'official', :title)
