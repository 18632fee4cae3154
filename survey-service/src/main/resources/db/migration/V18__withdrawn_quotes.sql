-- A person can take the permission to quote back at any time.
grant update (permission) on free_text_origin to ${app};
