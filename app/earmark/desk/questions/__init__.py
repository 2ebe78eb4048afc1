"""Questions of labelers: a reviewer or lead reads and answers them, in a dialog or inside a place."""

from earmark.desk.questions.dialog import show_questions
from earmark.desk.questions.view import QuestionsView

__all__ = ["QuestionsView", "show_questions"]
