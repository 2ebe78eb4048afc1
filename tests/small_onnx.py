"""A network as small as can be, in the shape of DNSMOS P.835, written as the bytes of its protocol buffer.

It answers the mean size of the samples, times three numbers. Field numbers are those of onnx.proto3.
"""

from __future__ import annotations

import struct
from pathlib import Path

_FLOAT = 1


def write_network(path: Path, factors: tuple[float, float, float], width: int = 144_160) -> Path:
    """``input_1`` float (N, width) to ``scores`` float (N, 3)."""
    nodes = [
        _node("Abs", ["input_1"], "size"),
        _node("ReduceMean", ["size"], "mean", _attribute("axes", ints=[1]), _attribute("keepdims", whole=1)),
        _node("Mul", ["mean", "factors"], "scores"),
    ]
    weights = _whole(1, 1) + _whole(1, 3) + _whole(2, _FLOAT) + _text(8, "factors")
    weights += _bytes(9, struct.pack("<3f", *factors))
    graph = b"".join(_bytes(1, node) for node in nodes) + _text(2, "small") + _bytes(5, weights)
    graph += _bytes(11, _value("input_1", width)) + _bytes(12, _value("scores", 3))
    model = _whole(1, 8) + _bytes(7, graph) + _bytes(8, _text(1, "") + _whole(2, 13))
    path.write_bytes(model)
    return path


def _node(kind: str, inputs: list[str], output: str, *attributes: bytes) -> bytes:
    node = b"".join(_text(1, one) for one in inputs) + _text(2, output) + _text(4, kind)
    return node + b"".join(_bytes(5, one) for one in attributes)


def _attribute(name: str, *, whole: int | None = None, ints: list[int] | None = None) -> bytes:
    if ints is not None:
        return _text(1, name) + b"".join(_whole(8, one) for one in ints) + _whole(20, 7)
    return _text(1, name) + _whole(3, whole or 0) + _whole(20, 2)


def _value(name: str, width: int) -> bytes:
    shape = _bytes(1, _text(2, "N")) + _bytes(1, _whole(1, width))
    return _text(1, name) + _bytes(2, _bytes(1, _whole(1, _FLOAT) + _bytes(2, shape)))


def _whole(field: int, number: int) -> bytes:
    return _varint(field << 3) + _varint(number)


def _text(field: int, text: str) -> bytes:
    return _bytes(field, text.encode())


def _bytes(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    made = bytearray()
    while number > 0x7F:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*made, number])
