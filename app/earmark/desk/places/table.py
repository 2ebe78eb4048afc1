"""Which places there are beside the desk and the reports, and who sees them."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.frame.top_bar import Place
from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.view import PlaceView


def _review(bench: PlaceBench) -> PlaceView:
    from earmark.desk.review.place import ReviewPlace

    return ReviewPlace(bench)


MAKERS: dict[Place, Callable[[PlaceBench], PlaceView]] = {
    Place.REVIEW: _review,
}
"""Each imports its view when it is called: the start needs none of them."""
