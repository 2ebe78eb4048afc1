"""A model's draft beside the work: the card above the transcript, and what a labeler chose of drafts."""

from earmark.desk.drafts.card import DraftCard
from earmark.desk.drafts.choice import DraftChoice

__all__ = ["DraftCard", "DraftChoice"]
