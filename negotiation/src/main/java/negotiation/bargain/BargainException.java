package negotiation.bargain;

import java.util.Objects;

/// An issue that cannot be forecast; the message says what is wrong with it.
public final class BargainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BargainException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
