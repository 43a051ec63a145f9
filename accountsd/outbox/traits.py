"""What doctor has learnt of the server, kept in the state for the road out. It looks at no server."""

from __future__ import annotations

import json
from datetime import timedelta

from accountsd.core.doubt import Traits
from accountsd.store import Store

KEY = "site_traits"  # meta


def save_traits(store: Store, traits: Traits) -> None:
    """Doctor has looked."""
    takes = traits.copy_takes.total_seconds() if traits.copy_takes is not None else None
    found = {
        "files_sent_itself": traits.files_sent_itself,
        "copy_comes_back": traits.copy_comes_back,
        "copy_takes": takes,
        "replaces_message_id": traits.replaces_message_id,
        "subaddress_arrives": traits.subaddress_arrives,
    }
    store.meta.set(KEY, json.dumps(found))


def load_traits(store: Store) -> Traits:
    """What is known; nothing at all before doctor's first look."""
    text = store.meta.get(KEY)
    if text is None:
        return Traits()
    found = json.loads(text)
    takes = found["copy_takes"]
    return Traits(
        files_sent_itself=found["files_sent_itself"],
        copy_comes_back=found["copy_comes_back"],
        copy_takes=None if takes is None else timedelta(seconds=takes),
        replaces_message_id=found["replaces_message_id"],
        subaddress_arrives=found["subaddress_arrives"],
    )
