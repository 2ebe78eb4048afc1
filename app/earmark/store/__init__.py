"""The project file: the one place with SQL.

``Project`` (project.py) opens and closes the file, owns the writer thread and hands out
connections. All else is functions that take a connection ``db`` first and are called through it::

    project.read(lambda db: clips.page(db, ClipFilter(), ClipSort.NAME, labeler=labeler))
    project.write(lambda db: revisions.append(db, key, label, State.FINISHED), urgent=True)

They return finished records, never cursors, and note on ``db`` what they changed.
"""
