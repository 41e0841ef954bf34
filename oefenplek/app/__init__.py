"""The program put together: one window, its screens, storage and lessons behind them."""

from oefenplek.ui.lean import start_lean

start_lean()  # before any module here imports Qt
