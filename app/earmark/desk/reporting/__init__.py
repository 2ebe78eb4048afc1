"""What the places that show results share: a table with its pictures in it, and cards beside it."""
