"""Runs the clients side by side, and writes down what they took."""
