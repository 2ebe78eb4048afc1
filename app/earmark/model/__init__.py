"""The words of Earmark as frozen records and pure rules; reads and writes nothing."""
