package id.kinerja.organization.model;

import id.kinerja.shared.TextKey;

/** Whether a civil servant serves: he does, he is suspended (diberhentikan sementara), or why he no longer does. */
public enum Standing implements TextKey {
    ACTIVE,
    SUSPENDED,
    RETIRED,
    DECEASED,
    LEFT;

    public boolean isEnded() {
        return this != ACTIVE && this != SUSPENDED;
    }
}
