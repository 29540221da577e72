"""What is kept between runs: settings, a journal of prompts, drafts. No Qt."""
