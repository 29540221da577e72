"""The window, painted from view models. Only this layer knows Qt Widgets."""
