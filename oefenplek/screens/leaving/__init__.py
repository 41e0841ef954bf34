"""Going away: *Wilt u stoppen?*, and *Bent u er nog?* when nobody did anything for a while: both cover the screen."""
