"""The window."""

from earmark.desk.quick_imports import make_imports_quick

make_imports_quick()
