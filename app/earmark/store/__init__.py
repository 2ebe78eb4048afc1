"""The project file: schema, writer, revisions, queries. The only room with SQL."""
