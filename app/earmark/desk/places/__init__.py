"""The places beside the desk: one table of them, made when they are first entered."""

from earmark.desk.places.bench import PlaceBench
from earmark.desk.places.view import PlaceView
from earmark.desk.places.work_places import WorkPlaces

__all__ = ["PlaceBench", "PlaceView", "WorkPlaces"]
