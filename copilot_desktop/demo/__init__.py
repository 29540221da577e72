"""The demo: a scripted model on the loopback interface, so the application can be tried without an account.

The real CLI talks to it like to any OpenAI-compatible provider; only the answers are scripted.
Standard library only: no Qt, no threads.
"""
