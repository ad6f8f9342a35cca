-- What was and what became stands in the row that an auditor reads, so he finds it by a word as well. Erased words are
-- blank in these columns too, and so in the index.
create index entry_by_every_word on audit.entry
    using gin ((actor_name || ' ' || subject || ' ' || was || ' ' || became || ' ' || reason) gin_trgm_ops);
do $$ begin execute 'drop index audit.entry_by_words'; end $$;
-- how often a word stands there decides by which way it is looked for
analyze audit.entry;
