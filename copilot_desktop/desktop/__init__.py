"""Services of the desktop around the window: notifications, and keeping the computer awake."""
