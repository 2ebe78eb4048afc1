"""Which places there are beside the desk and the reports, and who sees them."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.frame.top_bar import Place
from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.view import PlaceView


def _review(bench: PlaceBench) -> PlaceView:
    from earmark.desk.review.place import ReviewPlace

    return ReviewPlace(bench)


def _overview(bench: PlaceBench) -> PlaceView:
    from earmark.desk.overview.place import OverviewPlace

    return OverviewPlace(bench)


def _model_errors(bench: PlaceBench) -> PlaceView:
    from earmark.desk.model_errors.place import ModelErrorsPlace

    return ModelErrorsPlace(bench)


def _rounds(bench: PlaceBench) -> PlaceView:
    from earmark.desk.rounds.view import RoundsView

    return RoundsView(bench)


def _guidelines(bench: PlaceBench) -> PlaceView:
    from earmark.desk.guidelines.place import GuidelinesPlace

    return GuidelinesPlace(bench)


MAKERS: dict[Place, Callable[[PlaceBench], PlaceView]] = {
    Place.REVIEW: _review,
    Place.OVERVIEW: _overview,
    Place.MODEL_ERRORS: _model_errors,
    Place.ROUNDS: _rounds,
    Place.GUIDELINES: _guidelines,
}
"""Each imports its view when it is called: the start needs none of them."""
