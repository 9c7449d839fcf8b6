package dateline.store;

/** A store cannot be used: says which and why, and what to do about it. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes one of a sentence for people. */
  public StoreFailure(String message) {
    super(message);
  }

  /** Makes one of a sentence for people and what led to it. */
  public StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
